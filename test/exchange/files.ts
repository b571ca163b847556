import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { projectFolder } from '../../server/config.js'
import type { GivenFile } from '../../server/formats/file-content.js'
import { commit } from '../../server/graph/commit.js'
import type { Graph } from '../../server/graph/connect.js'
import { importFile, type ImportRequest } from '../../server/exchange/import-file.js'
import { readHere } from '../../server/exchange/read-file.js'
import type { Address } from '../../server/graph/connect.js'
import { type Answered, answered } from '../kit/stage.js'
import { startChild } from '../kit/child.js'

export const given = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) })

/** Imports as the command line does, in this process. */
export const importing = (graph: Graph, file: GivenFile, options: Partial<ImportRequest> = {}) =>
  importFile({ dryRun: false, ...options, file }, { graph, reads: readHere, commit: async (action, work) => {
    const done = await commit(graph, 'party:test', action, work)
    return done && { change: done.id, revision: done.revision }
  } })

/** The command line on a graph that is open already. */
export function verbOn({ uri, user, password, database }: Address, args: readonly string[], nodeArgs: readonly string[] = []): Promise<Answered> {
  return answered(startVerb({ uri, user, password, database }, args, nodeArgs))
}

export function startVerb({ uri, user, password, database }: Address, args: readonly string[], nodeArgs: readonly string[] = []) {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  return startChild(process.execPath, [...nodeArgs, '--import', 'tsx', 'server/cli.ts', ...args], { env, cwd: projectFolder })
}

/** A folder for files of a test. */
export function fileFolder() {
  const folder = mkdtempSync(`${tmpdir()}/throughline-files-`)
  return {
    folder,
    put(name: string, content: string | Uint8Array): string {
      writeFileSync(`${folder}/${name}`, content)
      return `${folder}/${name}`
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
