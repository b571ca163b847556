// Parts a mapping from provisions that it no longer speaks of.
// $mapping $ids: of the relationships
// columns: kind, id, from, to, before, after
MATCH (:Item:Mapping {id: $mapping})-[end:SOURCE|TARGET]->(far:Item)
WHERE end.id IN $ids
WITH end, type(end) AS kind, end.id AS id, far.id AS to, end {.*} AS before
DELETE end
RETURN kind, id, $mapping AS from, to, before, null AS after
