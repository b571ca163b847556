// Gives items that a change altered all the properties they had before it, where they are as it left them.
// $rows: [{ kind, id, properties }]  $undone: the revision of that change  $revision
// columns: kind, id, before, after
UNWIND $rows AS row
MATCH (n:Item {id: row.id})
WHERE n.revision IN [$undone, $revision]
WITH n, row, n {.*} AS before
SET n = row.properties
SET n.revision = $revision
RETURN row.kind AS kind, row.id AS id, before, n {.*} AS after
