// For each of these items, a page of one kind of relationship with the item at its far end, and how many there are.
// $ids $relationship $outgoing $far $first $afterKey $afterId
// columns: id, links, total
UNWIND $ids AS id
MATCH (near:Item {id: id})
CALL (near) {
  OPTIONAL MATCH (near)-[r:$($relationship)]-(far:Item)
  WHERE (startNode(r) = near) = $outgoing AND $far IN labels(far)
  RETURN collect(r) AS found
}
CALL (found) {
  UNWIND found AS r
  WITH r, CASE WHEN $outgoing THEN endNode(r) ELSE startNode(r) END AS far
  WHERE $afterKey IS NULL OR far.sortKey > $afterKey OR (far.sortKey = $afterKey AND r.id > $afterId)
  WITH r, far ORDER BY far.sortKey, r.id LIMIT $first + 1
  RETURN collect({properties: r {.*}, far: far}) AS links
}
RETURN id, links, size(found) AS total
