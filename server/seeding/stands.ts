import { readdirSync, readFileSync } from 'node:fs'

/** Where an id stands in a data file, and in which field. */
export interface Standing {
  readonly file: string
  readonly line: number
  readonly field: string
}

/**
 * Every place in the data files below a folder where an id stands, in their order. It is asked only when a record that was read well turns
 * out to contradict another, so that the message can send a person to the line.
 */
export function stands(folder: string, id: string): Standing[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yaml')).sort()
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return files.flatMap(name => {
    const file = `${folder}${name}`
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(new RegExp(`(?<![\\w:/.-])${escaped}(?![\\w:/.-])`, 'g'))].map(({ index }) => standingAt(file, text.slice(0, index)))
  })
}

/** The field is the last key before the id, past a list's bracket or dashes. */
function standingAt(file: string, before: string): Standing {
  const field = /(\w+):\s*(?:\[[^\]]*|(?:-\s+\S+\s+)*-\s*)?["']?$/.exec(before)?.[1] ?? 'the record'
  return { file, line: before.split('\n').length, field }
}

/** `seed/demo/controls.yaml, line 12: satisfies: `, or the folder where the id stands in no file. */
export const sayWhere = (folder: string, at: Standing | undefined) => (at ? `${at.file}, line ${at.line}: ${at.field}: ` : `${folder}: `)
