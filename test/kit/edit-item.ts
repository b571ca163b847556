import { touchedRow } from '../../server/graph/change-log.js'
import type { Write } from '../../server/graph/commit.js'
import { bolted } from '../../server/graph/parameters.js'
import { statement } from '../../server/graph/statement.js'
import type { Properties } from '../../server/projection/facts.js'

const edit = {
  ...statement('graph/make-head', touchedRow),
  name: 'test/edit-item',
  text: `
    MATCH (n:Item {id: $id})
    WITH n, n {.*} AS before, [label IN labels(n) WHERE label <> 'Item'][0] AS kind
    SET n += $changed, n.revision = $revision
    RETURN kind, n.id AS id, before, n {.*} AS after`,
}

/** The work of a commit that changes some properties of an item, as an edit of a person would. */
export const editing = (id: string, changed: Properties) => async (write: Write): Promise<void> => void (await write(edit, bolted({ id, changed })))

export const retitling = (id: string, title: string) => editing(id, { title })
