// For each of these items, a page of the items at the far end of one kind of relationship, each once, and how many there are.
// $ids $relationship $outgoing $far $first $afterKey $afterId
// columns: id, items, total
UNWIND $ids AS id
MATCH (near:Item {id: id})
CALL (near) {
  OPTIONAL MATCH (near)-[r:$($relationship)]-(far:Item)
  WHERE (startNode(r) = near) = $outgoing AND $far IN labels(far)
  WITH DISTINCT far
  ORDER BY far.sortKey, far.id
  RETURN collect(far) AS found
}
WITH id, found,
  [far IN found WHERE $afterKey IS NULL OR far.sortKey > $afterKey OR (far.sortKey = $afterKey AND far.id > $afterId)] AS rest
RETURN id, rest[0..$first + 1] AS items, size(found) AS total
