import { randomUUID } from 'node:crypto'
import { touchedRow } from '../../server/graph/change-log.js'
import type { Write } from '../../server/graph/commit.js'
import { statement } from '../../server/graph/statement.js'

const put = {
  ...statement('graph/make-head', touchedRow),
  name: 'test/put-item',
  text: "CREATE (n:Item:Risk {id: $id, title: $title, sortKey: $id, revision: $revision}) RETURN 'Risk' AS kind, n.id AS id, null AS before, n {.*} AS after",
}

/** The work of a commit that makes one new item. */
export const putting = (title: string) => async (write: Write): Promise<void> => void (await write(put, { id: `risk:${randomUUID()}`, title }))
