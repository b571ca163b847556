import { useRef, useState } from 'react'
import { useUndo } from '../../api/undo'
import { useWrite } from '../../api/write'
import { announce } from '../../parts/live-region'
import { explain } from '../../parts/error-state'
import { FrameworkTree } from './crosswalk-question'
import { type Row, rowId, rowName } from './rows'
import { AcceptCandidate, ApproveMapping, EditMapping, ProposeMapping, RejectMapping, ReopenMapping, ReviewMappings } from './write-crosswalk'

/** A form that stands open: for a row, or for a new link between the two selected requirements. */
export type OpenForm = { readonly kind: 'reject' | 'edit' | 'accept'; readonly row: string } | { readonly kind: 'propose' }

/** What went wrong, and with which row (null: a new link, an undo). */
export interface Refusal {
  readonly row: string | null
  readonly error: Error
}

const keeps = [FrameworkTree]
const formRow = (form: OpenForm | null) => (form === null || form.kind === 'propose' ? null : form.row)

/** The verbs of a review. Each says in the live region what came of it; what this window did can be taken back, the last first. */
export function useReview(includeProposed: boolean, onStated: (mapping: string) => void) {
  const verbs = {
    propose: useWrite(ProposeMapping, keeps).mutateAsync, edit: useWrite(EditMapping, keeps).mutateAsync, approve: useWrite(ApproveMapping, keeps).mutateAsync,
    reject: useWrite(RejectMapping, keeps).mutateAsync, reopen: useWrite(ReopenMapping, keeps).mutateAsync,
    accept: useWrite(AcceptCandidate, keeps).mutateAsync, many: useWrite(ReviewMappings, keeps).mutateAsync,
  }
  const undoing = useUndo()
  const [form, setForm] = useState<OpenForm | null>(null)
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  /** What this window has done and not taken back, the last at the end. */
  const done = useRef<{ readonly change: string; readonly words: string }[]>([])

  /** Runs one verb; gives whether it was done. */
  async function run<Answer extends { readonly change?: string | null }>(row: string | null, words: string, verb: () => Promise<Answer>, onDone?: (answer: Answer) => void): Promise<boolean> {
    setRefusal(null)
    setPending((now) => new Set([...now, row ?? '']))
    try {
      const answer = await verb()
      if (answer.change) done.current.push({ change: answer.change, words })
      // A form that was opened for something else meanwhile stays.
      setForm((now) => (formRow(now) === row ? null : now))
      announce(words)
      onDone?.(answer)
      return true
    } catch (error) {
      setRefusal({ row, error: error as Error })
      announce(explain(error))
      return false
    } finally {
      setPending((now) => new Set([...now].filter((one) => one !== (row ?? ''))))
    }
  }

  const expected = ({ mapping }: Row) => ({ mapping: mapping?.id ?? '', expected: mapping?.revision ?? 0 })
  const pair = ({ sources, targets }: Row) => ({ source: sources[0]?.id ?? '', target: targets[0]?.id ?? '' })

  return {
    form, pending, refusal, setForm,
    dismiss: () => setRefusal(null),
    approve: (row: Row) => {
      if (row.mapping) return run(rowId(row), `Approved: ${rowName(row)}`, async () => (await verbs.approve({ input: expected(row) })).approveMapping)
      return accept(row)
    },
    accept,
    reject: (row: Row, reason: string) => run(rowId(row), `Rejected: ${rowName(row)}`, async () => (await verbs.reject({ input: { ...expected(row), reason } })).rejectMapping),
    reopen: (row: Row) => run(rowId(row), `Proposed again: ${rowName(row)}`, async () => (await verbs.reopen({ input: expected(row) })).reopenMapping),
    edit: (row: Row, fields: Omit<Parameters<typeof verbs.edit>[0]['input'], 'mapping' | 'expected'>) =>
      run(rowId(row), `Changed: ${rowName(row)}`, async () => (await verbs.edit({ input: { ...fields, ...expected(row) } })).editMapping),
    propose: (fields: Parameters<typeof verbs.propose>[0]['input'], name: string) =>
      run(null, `Proposed: ${name}`, async () => (await verbs.propose({ input: fields })).proposeMapping, ({ mapping }) => onStated(mapping.id)),
    many: (input: Parameters<typeof verbs.many>[0]['input'], words: string) => run(null, words, async () => (await verbs.many({ input })).reviewMappings),
    preview: async (input: Parameters<typeof verbs.many>[0]['input']) => (await verbs.many({ input: { ...input, preview: true } })).reviewMappings,
    undo: async () => {
      const last = done.current.at(-1)
      if (!last) return announce('Nothing was done in this window that could be taken back')
      const takeBack = async () => {
        await undoing.mutateAsync({ input: { change: last.change } })
        return {}
      }
      if (await run(null, `Taken back: ${last.words}`, takeBack)) done.current.pop()
    },
  }

  /** Without a relation the word is the server's, exactly what was derived; where there is none, a form asks for one. */
  async function accept(row: Row, relation?: NonNullable<Parameters<typeof verbs.accept>[0]['input']['relation']>) {
    const accepted = await run(rowId(row), `Accepted: ${rowName(row)}`, async () => (await verbs.accept({ input: { ...pair(row), includeProposed, ...(relation && { relation }) } })).acceptCandidate,
      ({ mapping }) => onStated(mapping.id))
    if (!accepted && !relation) setForm({ kind: 'accept', row: rowId(row) })
    return accepted
  }
}

export type Review = ReturnType<typeof useReview>
