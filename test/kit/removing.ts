import { touchedRow } from '../../server/graph/change-log.js'
import type { Write } from '../../server/graph/commit.js'
import { statement } from '../../server/graph/statement.js'

const removeLinks = {
  ...statement('graph/make-head', touchedRow),
  name: 'test/remove-links',
  text: `
    MATCH (:Item {id: $id})-[r]-()
    WITH DISTINCT r, type(r) AS kind, r.id AS id, startNode(r).id AS from, endNode(r).id AS to, r {.*} AS before
    DELETE r
    RETURN kind, id, from, to, before, null AS after`,
}

const removeItem = {
  ...statement('graph/make-head', touchedRow),
  name: 'test/remove-item',
  text: `
    MATCH (n:Item {id: $id})
    WITH n, n.id AS id, n {.*} AS before, [label IN labels(n) WHERE label <> 'Item'][0] AS kind
    DELETE n
    RETURN kind, id, before, null AS after`,
}

/** The work of a commit that takes an item away, its relationships first. */
export const removing = (id: string) => async (write: Write): Promise<void> => {
  await write(removeLinks, { id })
  await write(removeItem, { id })
}
