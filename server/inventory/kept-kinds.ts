import type { KeptKind } from '../contract/kept-item.js'

const line = { kind: 'line' } as const
const text = { kind: 'text' } as const
const required = true

export const system: KeptKind = { kind: 'SYSTEM', named: 'name', fields: { name: { ...line, required }, purpose: { ...text, required } } }

const product = { name: { ...line, required }, version: { ...line, required }, provenance: { ...text, required }, licence: line, description: text } as const

export const model: KeptKind = { kind: 'MODEL', named: 'name', fields: product }
export const dataset: KeptKind = { kind: 'DATASET', named: 'name', fields: { ...product, personalData: { kind: 'checked' } } }
export const party: KeptKind = { kind: 'PARTY', named: 'name', fields: { name: { ...line, required }, kind: { kind: 'checked', required } } }
