import { touchedRow } from '../../server/graph/change-log.js'
import type { Write } from '../../server/graph/commit.js'
import { statement } from '../../server/graph/statement.js'
import type { Relationship } from '../../server/model/edge-set.js'
import { relationshipId } from '../../server/model/ids.js'

const join = {
  ...statement('graph/make-head', touchedRow),
  name: 'test/join',
  text: `
    MATCH (a:Item {id: $from}), (b:Item {id: $to})
    CREATE (a)-[r:$($kind)]->(b)
    SET r = $properties, r.id = $id, r.revision = $revision
    RETURN $kind AS kind, $id AS id, $from AS from, $to AS to, null AS before, r {.*} AS after`,
}

/** The work of a commit that joins two items. */
export const joining = (kind: Relationship, from: string, to: string, properties: object = {}) => async (write: Write): Promise<void> =>
  void (await write(join, { kind, from, to, id: relationshipId(kind, from, to), properties }))
