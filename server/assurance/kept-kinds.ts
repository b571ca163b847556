import type { KeptKind, Properties } from '../contract/kept-item.js'
import { clip, invalidInput } from '../model/errors.js'

const line = { kind: 'line' } as const
const text = { kind: 'text' } as const
const required = true
const checked = { kind: 'checked', required } as const

export const risk: KeptKind = { kind: 'RISK', named: 'title', fields: { title: { ...line, required }, description: text, likelihood: checked, impact: checked, treatment: checked, residual: checked } }

export const control: KeptKind = { kind: 'CONTROL', named: 'title', fields: { title: { ...line, required }, description: text, kind: checked, scope: checked, cadence: { ...line, required } } }

export const evidence: KeptKind = {
  kind: 'EVIDENCE', named: 'title',
  fields: { title: { ...line, required }, description: text, url: { kind: 'url' }, digest: line, collected: checked, validUntil: { kind: 'checked' }, verdict: checked, result: checked },
}

/** What must hold of evidence, however it comes about. Errors: INVALID_INPUT at the field. */
export function demandSoundEvidence({ collected, validUntil, digest }: Properties): void {
  if (typeof validUntil === 'string' && typeof collected === 'string' && validUntil < collected) throw invalidInput('input.validUntil', `is ${validUntil}, before it was collected on ${collected}`)
  if (typeof digest === 'string' && !/^sha256:[0-9a-f]{64}$/.test(digest)) throw invalidInput('input.digest', `must be "sha256:" and 64 hexadecimal digits, not "${clip(digest)}"`)
}
