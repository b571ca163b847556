// Takes items away that a change made, where they are as it left them but for their revision and nothing hangs on them.
// $rows: [{ kind, id, after }]
// columns: kind, id, before, after
UNWIND $rows AS row
MATCH (n:Item {id: row.id})
WHERE all(key IN keys(n) WHERE key = 'revision' OR n[key] = row.after[key]) AND size(keys(n)) = size(keys(row.after)) AND NOT EXISTS { (n)--() }
WITH n, n.id AS id, row.kind AS kind, n {.*} AS before
DELETE n
RETURN kind, id, before, null AS after
