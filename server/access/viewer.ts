import { invalidInput } from '../model/errors.js'

/**
 * Who asks or changes. Throughline listens on one machine and knows nobody's password: a viewer says who they are, and the change log
 * keeps what was said. `actor` is the id of a party (`party:data-office`) or a name.
 */
export interface Viewer {
  readonly actor: string
}

/** The header by which a client says who acts. */
export const viewerHeader = 'x-throughline-actor'

/** Who acts where nobody says so. */
const nobody = 'local'

/** Errors: INVALID_INPUT for a name that is longer than 100 characters, or one that the change log keeps for the program itself. */
export function viewerOf(header: string | undefined): Viewer {
  const actor = decoded(header?.trim() ?? '')
  if (actor === '') return { actor: nobody }
  if (actor.length > 100) throw invalidInput(viewerHeader, 'a name may have at most 100 characters')
  if (actor === 'seed') throw invalidInput(viewerHeader, '"seed" is the name under which shipped data is loaded')
  return { actor }
}

/** A header holds ASCII alone; a name with other letters comes percent-encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
