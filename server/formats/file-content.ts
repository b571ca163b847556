import type { StatedRelation } from '../model/relation.js'
import type { frameworkKinds, groupings, mappingStatuses, overlapMeanings, partRoles } from '../model/words.js'
import type { Place, Problem } from './problem.js'
import type { StatedInventory } from './stated-inventory.js'

/** What a format knows and Throughline does not model: kept as it was read, and written again on export. JSON values. */
export type Kept = Readonly<Record<string, unknown>>

/**
 * One mapping as a file states it. Sources and targets are named as the file names them; finding the requirements meant is the importer's
 * work. A row that could not be read at all is not here but among the problems.
 */
export interface StatedMapping {
  readonly place: Place
  /** The record's own id in the file, where it has one. */
  readonly recordId?: string | undefined
  readonly sources: readonly NamedRequirement[]
  readonly targets: readonly NamedRequirement[]
  readonly relation: StatedRelation
  readonly negated: boolean
  /** The file's own word for the relation: `skos:broadMatch`, `intersects-with`. */
  readonly predicate: string
  readonly rationale?: string | undefined
  readonly strength?: string | undefined
  readonly scale?: string | undefined
  readonly author?: string | undefined
  readonly reviewer?: string | undefined
  readonly status?: (typeof mappingStatuses)[number] | undefined
  /** Days, ISO 8601. */
  readonly stated?: string | undefined
  readonly reviewed?: string | undefined
  readonly kept: Kept
}

/** A requirement as a file names it: `GV-1.1`, `HP:0009124`, a URN; the label is what the file calls it, where it says so. */
export interface NamedRequirement {
  readonly name: string
  readonly label?: string | undefined
  readonly place: Place
}

/** How a file names a framework: any of an id, a title, an address. The importer looks for the framework that is meant. */
export interface NamedFramework {
  readonly names: readonly string[]
}

/** A set of mappings as a file states it. Missing members are what the file does not say. */
export interface StatedMappingSet {
  readonly kind: 'mappings'
  readonly set: {
    /** The set's own id in the file. */
    readonly recordId?: string | undefined
    readonly title?: string | undefined
    readonly source?: string | undefined
    readonly author?: string | undefined
    readonly licence?: string | undefined
    readonly method?: string | undefined
    readonly url?: string | undefined
    readonly grouping?: (typeof groupings)[number] | undefined
    readonly overlapMeans?: (typeof overlapMeanings)[number] | undefined
    readonly kept: Kept
  }
  readonly sourceFramework: NamedFramework
  readonly targetFramework: NamedFramework
  readonly mappings: readonly StatedMapping[]
  /** Statements that something has no counterpart (SSSOM `NoTermFound`): kept with the set, and no mapping. */
  readonly unmatched: readonly { readonly place: Place; readonly side: 'source' | 'target'; readonly requirement: NamedRequirement; readonly kept: Kept }[]
}

/** One provision as a file states it. `key` and `parent` are the file's own names of it and of its whole. */
export interface StatedRequirement {
  readonly place: Place
  readonly key: string
  readonly parent?: string | undefined
  readonly ref: string
  readonly kind?: string | undefined
  readonly title?: string | undefined
  readonly summary?: string | undefined
  readonly assessable: boolean
  readonly role?: (typeof partRoles)[number] | undefined
  readonly url?: string | undefined
  readonly kept: Kept
}

/** A framework as a file states it, its provisions in their order. */
export interface StatedFramework {
  readonly kind: 'framework'
  readonly framework: {
    readonly recordId?: string | undefined
    readonly title: string
    readonly shortTitle?: string | undefined
    readonly version?: string | undefined
    readonly publisher?: string | undefined
    readonly frameworkKind?: (typeof frameworkKinds)[number] | undefined
    readonly url?: string | undefined
    readonly kept: Kept
  }
  readonly requirements: readonly StatedRequirement[]
}

export type FileContent = StatedFramework | StatedMappingSet | StatedInventory

/** What reading a file gave. `content` is null where nothing in it can be used; `problems` then says why. */
export interface ReadFile {
  readonly content: FileContent | null
  /** How many records the file holds, the bad ones among them. */
  readonly read: number
  /** The first 1,000. */
  readonly problems: readonly Problem[]
  /** How many more there are than those listed; none where it is left out. */
  readonly unlisted?: number | undefined
  /** What else stands in the file, for formats that hold several sets or a framework and sets of mappings. */
  readonly further?: readonly FileContent[] | undefined
}

/** A file as bytes, with its name, by which formats that come in two files find the other. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Other files given beside it: the external metadata of an SSSOM table. */
  readonly beside?: readonly GivenFile[] | undefined
}

/** One file format. Reading never throws for what stands in a file: it reports. Memory stays within a small multiple of the file's size. */
export interface FileFormat {
  readonly reads: (file: GivenFile) => Promise<ReadFile>
  /** Null where the format is only read. */
  readonly writes: ((content: FileContent) => Promise<Uint8Array>) | null
}
