// Gives relationships that a change altered all the properties they had before it, where they are as it left them.
// $rows: [{ kind, id, from, to, properties }]  $undone: the revision of that change  $revision
// columns: kind, id, from, to, before, after
UNWIND $rows AS row
MATCH (a:Item {id: row.from})-[r]->(:Item {id: row.to})
WHERE r.id = row.id AND type(r) = row.kind AND r.revision IN [$undone, $revision]
WITH r, row, r {.*} AS before
SET r = row.properties
SET r.revision = $revision
RETURN row.kind AS kind, row.id AS id, row.from AS from, row.to AS to, before, r {.*} AS after
