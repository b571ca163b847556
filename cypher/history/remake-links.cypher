// Brings relationships back that a change removed, where both ends are there and nothing has taken their ids since.
// $rows: [{ kind, id, from, to, properties }]  $revision
// columns: kind, id, from, to, before, after
UNWIND $rows AS row
MATCH (a:Item {id: row.from})
MATCH (b:Item {id: row.to})
WHERE NOT EXISTS { (a)-[found]->(b) WHERE found.id = row.id AND type(found) = row.kind }
CREATE (a)-[r:$(row.kind)]->(b)
SET r = row.properties
SET r.revision = $revision
RETURN row.kind AS kind, row.id AS id, row.from AS from, row.to AS to, null AS before, r {.*} AS after
