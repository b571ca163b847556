// Takes relationships away that a change made, where they are as it left them.
// $rows: [{ kind, id, from, to }]  $undone: the revision of that change  $revision
// columns: kind, id, from, to, before, after
UNWIND $rows AS row
MATCH (a:Item {id: row.from})-[r]->(:Item {id: row.to})
WHERE r.id = row.id AND type(r) = row.kind AND r.revision IN [$undone, $revision]
WITH r, row, r {.*} AS before
DELETE r
RETURN row.kind AS kind, row.id AS id, row.from AS from, row.to AS to, before, null AS after
