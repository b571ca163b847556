import { endings, mediaTypes } from '../formats/all.js'
import { csvTemplate } from '../formats/csv.js'
import { templateKinds } from '../formats/table/content.js'
import { xlsxTemplate } from '../formats/xlsx.js'
import { invalidInput } from '../model/errors.js'
import type { Exported } from './export-file.js'

/** A table with its columns and an example to write over. Errors: INVALID_INPUT. */
export async function templateFile(named: string, format: string): Promise<Exported> {
  const kind = templateKinds.find(one => one === named || (one !== 'mappings' && `${one}s` === named))
  if (kind === undefined) throw invalidInput('kind', `there are templates for ${templateKinds.join(', ')}`)
  if (format !== 'csv' && format !== 'xlsx') throw invalidInput('format', 'templates are tables: csv or xlsx')
  const bytes = format === 'csv' ? csvTemplate(kind) : await xlsxTemplate(kind)
  return { name: `${kind}-template${endings[format]}`, mediaType: mediaTypes[format], bytes }
}
