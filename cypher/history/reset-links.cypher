// Gives relationships that a change altered all the properties they had before it, where they are as it left them but for their revision.
// $rows: [{ kind, id, from, to, properties, after }]  $revision
// columns: kind, id, from, to, before, after
UNWIND $rows AS row
MATCH (a:Item {id: row.from})
MATCH (b:Item {id: row.to})
OPTIONAL MATCH (a)-[r {id: row.id}]->(b)
WITH row, r
WHERE type(r) = row.kind
  AND all(key IN keys(r) WHERE key = 'revision' OR r[key] = row.after[key]) AND size(keys(r)) = size(keys(row.after))
WITH r, row, r {.*} AS before
SET r = row.properties
SET r.revision = $revision
RETURN row.kind AS kind, row.id AS id, row.from AS from, row.to AS to, before, r {.*} AS after
