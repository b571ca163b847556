import { endings, mediaTypes } from '../formats/all.js'
import { csvTemplate } from '../formats/csv.js'
import { xlsxTemplate } from '../formats/xlsx.js'
import { invalidInput } from '../model/errors.js'
import type { Exported } from './export-file.js'

/** A table with its columns and an example to write over. Errors: INVALID_INPUT. */
export async function templateFile(kind: string, format: string): Promise<Exported> {
  if (kind !== 'mappings' && kind !== 'framework') throw invalidInput('kind', 'there are templates for mappings and framework')
  if (format !== 'csv' && format !== 'xlsx') throw invalidInput('format', 'templates are tables: csv or xlsx')
  const bytes = format === 'csv' ? csvTemplate(kind) : await xlsxTemplate(kind)
  return { name: `${kind}-template${endings[format]}`, mediaType: mediaTypes[format], bytes }
}
