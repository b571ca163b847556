import { useState } from 'react'
import { execute } from '../../../api/execute'
import type { FileFormat, ImportFileInput } from '../../../api/generated/graphql'
import { upload } from '../../../api/upload'
import { useWrite } from '../../../api/write'
import { announce } from '../../../parts/live-region'
import { ImportFile, PreviewImport, type Report } from './import-documents'

/** How a file is to be read, as far as it does not say so itself. */
export interface HowToRead {
  readonly format: FileFormat | ''
  readonly sourceFramework: string
  readonly targetFramework: string
  readonly skipRejected: boolean
  readonly takeInMissing: boolean
}

interface Given {
  readonly name: string
  readonly upload: string
  readonly beside: readonly string[]
}

/** A file on its way in: handed over, looked through, then taken in. Each step says what came of it; another choice looks through it again. */
export function useImport(start: HowToRead) {
  const [how, setHow] = useState(start)
  const [given, setGiven] = useState<Given | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const taking = useWrite(ImportFile)

  async function step(words: string, work: () => Promise<Report>): Promise<void> {
    setBusy(words)
    setError(null)
    announce(words)
    try {
      const found = await work()
      setReport(found)
      announce(reportWords(found))
    } catch (cause) {
      setError(cause)
    } finally {
      setBusy(null)
    }
  }
  const look = async (file: Given, choice: HowToRead) => (await execute(PreviewImport, { input: inputOf(file, choice) })).previewImport

  return {
    how, report, error, busy, given,
    /** The first file is the one that is meant; the others belong to it, such as the metadata of an SSSOM table. */
    give: (files: readonly File[]) => {
      const [main, ...others] = files
      if (!main) return
      setReport(null)
      setGiven(null)
      void step(`Reading ${main.name} …`, async () => {
        const file = { name: main.name, upload: await upload(main), beside: await Promise.all(others.map(upload)) }
        setGiven(file)
        return look(file, how)
      })
    },
    choose: (change: Partial<HowToRead>) => {
      const next = { ...how, ...change }
      setHow(next)
      if (given) void step(`Reading ${given.name} again …`, () => look(given, next))
    },
    take: () => {
      if (given) void step(`Importing ${given.name} …`, async () => (await taking.mutateAsync({ input: inputOf(given, how) })).importFile)
    },
  }
}

function inputOf({ name, upload: id, beside }: Given, { format, sourceFramework, targetFramework, skipRejected, takeInMissing }: HowToRead): ImportFileInput {
  return {
    name, upload: id, skipRejected, takeInMissing,
    ...(beside.length > 0 && { beside: [...beside] }), ...(format && { format }), ...(sourceFramework && { sourceFramework }), ...(targetFramework && { targetFramework }),
  }
}

export function reportWords({ committed, read, accepted, rejected, unchanged }: Report): string {
  const counts = `${read} read, ${accepted} new or changed, ${unchanged} unchanged, ${rejected} rejected`
  return committed ? `Imported: ${counts}` : `Not written yet: ${counts}`
}
