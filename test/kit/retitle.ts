import { touchedRow } from '../../server/graph/change-log.js'
import type { Write } from '../../server/graph/commit.js'
import { statement } from '../../server/graph/statement.js'

const retitle = {
  ...statement('graph/make-head', touchedRow),
  name: 'test/retitle',
  text: `
    MATCH (n:Item {id: $id})
    WITH n, n {.*} AS before, [label IN labels(n) WHERE label <> 'Item'][0] AS kind
    SET n.title = $title, n.revision = $revision
    RETURN kind, n.id AS id, before, n {.*} AS after`,
}

/** The work of a commit that gives an item another title, as an edit of a person would. */
export const retitling = (id: string, title: string) => async (write: Write): Promise<void> => void (await write(retitle, { id, title }))
