import { z } from 'zod'
import { besides } from '../faults.js'
import { objectOf, ownOf, propSchema, propsWith } from './own-props.js'

const party = z.looseObject({ uuid: z.string(), name: z.string().optional() })
const responsible = z.looseObject({ 'role-id': z.string(), 'party-uuids': z.array(z.string()) })

/** What heads an OSCAL document. Of lists that nobody here must understand, only what is as it should be is looked at. */
export const metadataSchema = z.looseObject({ title: z.string().min(1), version: z.string().optional(), props: z.array(propSchema).optional() })

/** The name of the party that has the first of these roles that somebody has. */
export function partyIn(metadata: Readonly<Record<string, unknown>>, ...roles: readonly string[]): string | undefined {
  const parties = z.array(party).safeParse(metadata['parties']).data ?? []
  const responsibles = z.array(responsible).safeParse(metadata['responsible-parties']).data ?? []
  const [uuid] = roles.flatMap(role => responsibles.filter(one => one['role-id'] === role)).flatMap(one => one['party-uuids'])
  return parties.find(one => one.uuid === uuid)?.name
}

/** The address by which the document names itself. */
export function addressIn(metadata: Readonly<Record<string, unknown>>): string | undefined {
  const links = z.array(z.looseObject({ href: z.string(), rel: z.string().optional() })).safeParse(metadata['links']).data ?? []
  return links.find(({ rel }) => rel === 'canonical')?.href
}

/** Members that OSCAL demands and a writer had to make up, so that the file is valid; a property says which, and reading forgets them. */
const madeUp = 'made-up'

/** Metadata to write: what was kept of it, the title and version, our own properties, and what OSCAL demands besides. */
export function metadataWith(kept: Readonly<Record<string, unknown>>, title: string | undefined, version: string | undefined, own: Readonly<Record<string, string | undefined>>): object {
  const demanded = { title: 'Untitled', 'last-modified': '1970-01-01T00:00:00Z', version: '1', 'oscal-version': '1.2.1' }
  const said = besides({ ...kept, title: title === '' ? undefined : title, version })
  const missing = Object.keys(demanded).filter(name => said[name] === undefined)
  const props = propsWith(kept['props'], { ...own, [madeUp]: missing.length > 0 ? missing.join(' ') : undefined })
  return { ...demanded, ...said, ...(props ? { props } : {}) }
}

/** Metadata that was read: its own members, what our properties say of the document, and the rest. */
export function readMetadata(metadata: z.infer<typeof metadataSchema>) {
  const { own, others } = ownOf(metadata.props)
  const forgotten = own.get(madeUp)?.split(' ') ?? []
  const said = besides(metadata, ...forgotten, 'props')
  const rest = { ...besides(said, 'title', 'version'), ...(others.length > 0 ? { props: others } : {}) }
  return { own, title: said['title'] as string | undefined, version: said['version'] as string | undefined, rest: objectOf(rest) }
}
