// What stands beside these items, for a walk from both ends. Frameworks are passed only where the walk starts or ends in them.
// $ids $relationships $ends: the ids of the two ends  $most: so many neighbours in all
// columns: near, far: ids
UNWIND $ids AS id
MATCH (near:Item {id: id})-[r]-(far)
WHERE type(r) IN $relationships AND (NOT far:Framework OR far.id IN $ends)
WITH DISTINCT near, far LIMIT $most
RETURN near.id AS near, collect(DISTINCT far.id) AS far
