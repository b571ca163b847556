// The relationships at these items, for a walk from both ends. Frameworks are passed only where the walk starts or ends in them.
// $ids $relationships $ends: the ids of the two ends  $most
// columns: id, kind, source, target
UNWIND $ids AS id
MATCH (near:Item {id: id})-[r]-(far:Item)
WHERE type(r) IN $relationships AND (NOT far:Framework OR far.id IN $ends)
RETURN r.id AS id, type(r) AS kind, startNode(r).id AS source, endNode(r).id AS target
LIMIT $most
