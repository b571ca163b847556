import type { FormatName } from '../formats/all.js'
import type { Context } from '../contract/context.js'
import { root } from '../contract/root.js'
import { type GivenInput, givenFile } from './given-file.js'
import { importFile } from './import-file.js'
import { readApart } from './read-apart.js'
import type { ImportReport } from './report.js'
import { invalidInput } from '../model/errors.js'

interface ImportInput extends GivenInput {
  readonly format?: FormatName | null
  readonly sourceFramework?: string | null
  readonly targetFramework?: string | null
  readonly skipRejected?: boolean | null
  readonly takeInMissing?: boolean | null
}

/** Errors: INVALID_INPUT for a file in which nothing can be used, with the first reasons. */
async function imported({ input }: { readonly input: ImportInput }, context: Context, dryRun: boolean): Promise<ImportReport> {
  const file = await givenFile(input, context.uploads)
  const report = await importFile({ ...input, file, dryRun }, { graph: context.graph, reads: readApart, commit: context.commit })
  if (report.item === null) throw invalidInput('input', report.problems.slice(0, 3).map(({ line, reason }) => (line === null ? reason : `line ${line}: ${reason}`)).join(' ') || 'nothing in the file can be used')
  return report
}

export const resolvers = {
  Query: { previewImport: root((args: { readonly input: ImportInput }, context) => imported(args, context, true)) },
  Mutation: { importFile: root((args: { readonly input: ImportInput }, context) => imported(args, context, false)) },
  ImportReport: { item: ({ item }: ImportReport, _: object, { loaders }: Context) => (item === null ? null : loaders.item.load(item)) },
}
