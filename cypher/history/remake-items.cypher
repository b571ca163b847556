// Brings items back that a change removed, where nothing has taken their ids since.
// $rows: [{ kind, id, properties }]  $revision
// columns: kind, id, before, after
UNWIND $rows AS row
OPTIONAL MATCH (found:Item {id: row.id})
WITH row, found WHERE found IS NULL
CREATE (n:Item)
SET n = row.properties
SET n.revision = $revision
SET n:$(row.kind)
RETURN row.kind AS kind, row.id AS id, null AS before, n {.*} AS after
