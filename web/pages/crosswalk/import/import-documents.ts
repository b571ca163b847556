import { graphql } from '../../../api/generated'
import type { ImportReportPartsFragment } from '../../../api/generated/graphql'

export const PreviewImport = graphql(`
  query PreviewImport($input: ImportFileInput!) { previewImport(input: $input) { ...ImportReportParts } }
  fragment ImportReportParts on ImportReport {
    file format read accepted rejected unchanged committed problemCount missingCount revision bookmark
    problems { line column value reason }
    missing { framework name rows }
    item { id itemKind label }
  }
`)

export const ImportFile = graphql(`
  mutation ImportFile($input: ImportFileInput!) { importFile(input: $input) { ...ImportReportParts } }
`)

export const ImportFrameworks = graphql(`
  query ImportFrameworks { frameworks { id label } }
`)

export type Report = ImportReportPartsFragment
