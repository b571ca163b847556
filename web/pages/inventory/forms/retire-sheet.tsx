import { FormButtons } from '../../../parts/form-buttons'
import { Sheet } from '../../../parts/sheet'
import type { Named } from '../cells'
import { Refused } from './refused'
import { useVerb } from './use-verb'
import { RetireItem } from './write-inventory'

interface RetireSheetProps {
  readonly item: Named & { readonly revision: number }
  readonly meaning: string
  readonly onClose: () => void
}

/** Says what retiring means before it is done. */
export function RetireSheet({ item, meaning, onClose }: RetireSheetProps) {
  const { run, busy, refused } = useVerb(RetireItem)
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!busy && await run({ item: item.id, expected: item.revision }, { words: ({ label }) => `Retired: ${label}` })) onClose()
  }
  return (
    <Sheet title={`Retire ${item.label}?`} onClose={onClose}>
      <form className="field-form" onSubmit={(event) => void submit(event)}>
        <p>{meaning}</p>
        <p>It can be taken back.</p>
        {refused && <Refused error={refused} />}
        <FormButtons verb="Retire" busy={busy} onClose={onClose} />
      </form>
    </Sheet>
  )
}
