// For each of these items, a page of the items at the far end of one kind of relationship, each once, and how many there are.
// $ids $relationship $outgoing $far $first $afterKey $afterId
// columns: id, items, total
UNWIND $ids AS id
MATCH (near:Item {id: id})
CALL (near) {
  OPTIONAL MATCH (near)-[r:$($relationship)]-(far:Item)
  WHERE (startNode(r) = near) = $outgoing AND $far IN labels(far)
  RETURN collect(DISTINCT far) AS found
}
CALL (found) {
  UNWIND found AS far
  WITH far
  WHERE $afterKey IS NULL OR far.sortKey > $afterKey OR (far.sortKey = $afterKey AND far.id > $afterId)
  WITH far ORDER BY far.sortKey, far.id LIMIT $first + 1
  RETURN collect(far) AS items
}
RETURN id, items, size(found) AS total
