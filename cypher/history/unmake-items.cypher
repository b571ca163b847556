// Takes items away that a change made, where they are as it left them and nothing hangs on them.
// $rows: [{ id }]  $undone: the revision of that change  $revision
// columns: kind, id, before, after
UNWIND $rows AS row
MATCH (n:Item {id: row.id})
WHERE n.revision IN [$undone, $revision] AND NOT EXISTS { (n)--() }
WITH n, n.id AS id, row.kind AS kind, n {.*} AS before
DELETE n
RETURN kind, id, before, null AS after
