import { useRef } from 'react'
import type { EvidenceVerdict } from '../../../api/generated/graphql'
import type { Named } from '../cells'
import { Refused } from './refused'
import { useVerb } from './use-verb'
import { EditEvidence } from './write-assurance'

interface JudgeProps {
  readonly evidence: Named & { readonly revision: number; readonly verdict: EvidenceVerdict }
}

const verdicts = [
  { verdict: 'ACCEPTED', verb: 'Accept', done: 'Accepted' },
  { verdict: 'REJECTED', verb: 'Reject', done: 'Rejected' },
  { verdict: 'PENDING', verb: 'Judge again', done: 'To be judged again' },
] as const

/** Judges evidence: only what is accepted counts. */
export function Judge({ evidence }: JudgeProps) {
  const { run, busy, refused } = useVerb(EditEvidence)
  const group = useRef<HTMLDivElement>(null)
  const judge = async (verdict: EvidenceVerdict, done: string) => {
    // The button that was pressed goes, and the focus with it: the keyboard then goes on from those that are left.
    if (await run({ evidence: evidence.id, expected: evidence.revision, verdict }, { words: ({ label }) => `${done}: ${label}` })) group.current?.focus()
  }
  return (
    <div ref={group} tabIndex={-1} className="form-buttons judge" role="group" aria-label="Judge this evidence">
      {verdicts.filter(({ verdict }) => verdict !== evidence.verdict).map(({ verdict, verb, done }) => (
        <button key={verdict} type="button" className="button" aria-disabled={busy} onClick={() => busy || void judge(verdict, done)}>{verb}</button>
      ))}
      {refused && <Refused error={refused} />}
    </div>
  )
}
