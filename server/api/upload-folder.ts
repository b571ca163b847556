import { randomUUID } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Uploads } from '../contract/context.js'
import { DomainError, notFound, tooLarge } from '../model/errors.js'

/** What uploads may take of the disk: so much each, so many, so much together, and for so long (milliseconds). */
export interface UploadLimits {
  readonly mostBytes: number
  readonly mostFiles: number
  readonly mostInAll: number
  readonly lifetime: number
}

export const usualUploads: UploadLimits = { mostBytes: 100_000_000, mostFiles: 50, mostInAll: 500_000_000, lifetime: 60 * 60_000 }

interface Upload {
  readonly name: string
  readonly path: string
  bytes: number
  readonly timer: NodeJS.Timeout
}

export interface UploadFolder extends Uploads {
  /** Keeps what a stream gives. Errors: TOO_LARGE for one file; UNAVAILABLE where others fill the place. */
  readonly keep: (name: string, stream: Readable) => Promise<string>
  readonly close: () => void
}

/** A folder of this server's own for files that were sent ahead of their import; nothing in it outlives the server. */
export function uploadFolder(limits: UploadLimits = usualUploads): UploadFolder {
  const uploads = new Map<string, Upload>()
  let folder: string | null = null
  const place = () => (folder ??= mkdtempSync(`${tmpdir()}/throughline-uploads-`))
  const drop = (id: string) => {
    const upload = uploads.get(id)
    if (!upload) return
    clearTimeout(upload.timer)
    uploads.delete(id)
    rmSync(upload.path, { force: true })
  }
  const inAll = () => [...uploads.values()].reduce((sum, one) => sum + one.bytes, 0)

  /** Counts as it flows, so that no stream fills the disk, whatever it said of its length. */
  const counting = (upload: Upload) => new Transform({
    transform(chunk: Buffer, _, done) {
      upload.bytes += chunk.length
      if (upload.bytes > limits.mostBytes) return done(tooLarge(`A file may have at most ${limits.mostBytes / 1e6} MB`))
      return inAll() > limits.mostInAll ? done(full()) : done(null, chunk)
    },
  })
  return {
    async keep(name, stream) {
      if (uploads.size >= limits.mostFiles) throw full()
      const id = randomUUID()
      const upload: Upload = { name, path: `${place()}/${id}`, bytes: 0, timer: setTimeout(() => drop(id), limits.lifetime).unref() }
      uploads.set(id, upload)
      try {
        await pipeline(stream, counting(upload), createWriteStream(upload.path, { flags: 'wx', mode: 0o600 }))
        return id
      } catch (error) {
        drop(id)
        throw error
      }
    },
    async open(id, field) {
      const upload = uploads.get(id)
      if (!upload) throw notFound(field, id)
      return { name: upload.name, bytes: await readFile(upload.path) }
    },
    close() {
      for (const id of uploads.keys()) drop(id)
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
    },
  }
}

const full = () => new DomainError('UNAVAILABLE', 'Too many uploaded files wait to be imported. Try again later.')
