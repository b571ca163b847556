import type { NamedFramework, StatedMapping } from '../file-content.js'
import { prefixOf, type Prefixes } from './prefixes.js'
import type { Side } from './sides.js'
import type { Slots } from './slots.js'

/** More names than these tell no framework: the rows speak of many vocabularies. */
const mostNames = 20

/**
 * How rows name the framework of one side: by the vocabulary that they give as its source, by the prefix of their identifiers, and by the
 * address that the prefix stands for.
 */
export class FrameworkNames {
  private readonly sources = new Set<string>()
  private readonly prefixes = new Set<string>()
  private last = ''

  constructor(private readonly side: Side) {}

  add(slots: Slots, requirements: StatedMapping['sources']): void {
    const source = slots[`${this.side}_source`]
    if (source !== undefined && source !== this.last && this.sources.size < mostNames) this.sources.add(this.last = source)
    for (const { name } of requirements) {
      const prefix = this.prefixes.size < mostNames ? prefixOf(name) : undefined
      if (prefix !== undefined && prefix !== 'sssom') this.prefixes.add(prefix)
    }
  }

  named(declared: Prefixes): NamedFramework {
    const addresses = [...this.prefixes].flatMap(prefix => declared[prefix] ?? [])
    return { names: [...new Set([...this.sources, ...this.prefixes, ...addresses])] }
  }
}
