// Gives items that a change altered all the properties they had before it, where they are as it left them but for their revision.
// $rows: [{ kind, id, properties, after }]  $revision
// columns: kind, id, before, after
UNWIND $rows AS row
MATCH (n:Item {id: row.id})
WHERE all(key IN keys(n) WHERE key = 'revision' OR n[key] = row.after[key]) AND size(keys(n)) = size(keys(row.after))
WITH n, row, n {.*} AS before
SET n = row.properties
SET n.revision = $revision
RETURN row.kind AS kind, row.id AS id, before, n {.*} AS after
