import type { FileFormat } from './file-content.js'
import { readSssom } from './sssom/read.js'
import { writeSssom } from './sssom/write.js'

/** SSSOM TSV 1.1 (https://mapping-commons.github.io/sssom/spec/): mappings as a table under metadata in YAML. */
export const sssom: FileFormat = {
  reads: async file => readSssom(file),
  writes: async content => writeSssom(content),
}
