import { endings, formatCalled, mediaTypes } from '../formats/all.js'
import type { FileContent } from '../formats/file-content.js'
import { invalidInput } from '../model/errors.js'
import type { Exported } from './export-file.js'

const place = { line: null, column: null }
const named = (name: string) => ({ name, place })

const examples: Readonly<Record<'mappings' | 'framework', FileContent>> = {
  mappings: {
    kind: 'mappings', set: { title: 'Example', author: 'Who states it', licence: 'CC-BY-4.0', method: 'manual', kept: {} },
    sourceFramework: { names: ['iso-42001'] }, targetFramework: { names: ['eu-ai-act'] }, unmatched: [],
    mappings: [{ place, sources: [named('A.6.2.4')], targets: [named('10/2/f')], relation: 'subset', negated: false, predicate: 'subset', rationale: 'Why, in a sentence', status: 'proposed', kept: {} }],
  },
  framework: {
    kind: 'framework', framework: { title: 'Example framework', shortTitle: 'Example', version: '1.0', publisher: 'Who publishes it', frameworkKind: 'guideline', kept: {} },
    requirements: [
      { place, key: '1', ref: '1', kind: 'chapter', title: 'A chapter', summary: 'What it is about', assessable: false, role: 'all', kept: {} },
      { place, key: '1.1', parent: '1', ref: '1.1', kind: 'control', title: 'A control', summary: 'What it asks', assessable: true, role: 'all', kept: {} },
    ],
  },
}

/** A table with its columns and an example to write over. Errors: INVALID_INPUT. */
export async function templateFile(kind: string, format: string): Promise<Exported> {
  if (kind !== 'mappings' && kind !== 'framework') throw invalidInput('kind', 'there are templates for mappings and framework')
  if (format !== 'csv' && format !== 'xlsx') throw invalidInput('format', 'templates are tables: csv or xlsx')
  const bytes = await formatCalled(format).writes?.(examples[kind])
  if (bytes === undefined) throw invalidInput('format', `${format} is not written`)
  return { name: `${kind}-template${endings[format]}`, mediaType: mediaTypes[format], bytes }
}
