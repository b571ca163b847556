import { actor } from './actor'
import { bookmark } from './bookmark'

/** What goes with every request: who acts, percent-encoded since a header holds ASCII alone, and what this window wrote last. */
export function requestHeaders(): Readonly<Record<string, string>> {
  const [who, written] = [actor(), bookmark()]
  return {
    'apollo-require-preflight': 'true',
    ...(who && { 'x-throughline-actor': encodeURIComponent(who) }),
    ...(written && { 'x-throughline-bookmark': written }),
  }
}
