// For each of these items, a page of one kind of relationship with the item at its far end, and how many there are.
// $ids $relationship $outgoing $far $first $afterKey $afterId
// columns: id, links, total
UNWIND $ids AS id
MATCH (near:Item {id: id})
CALL (near) {
  OPTIONAL MATCH (near)-[r:$($relationship)]-(far:Item)
  WHERE (startNode(r) = near) = $outgoing AND $far IN labels(far)
  WITH r, far ORDER BY far.sortKey, r.id
  RETURN collect(CASE WHEN r IS NULL THEN NULL ELSE {properties: r {.*}, far: far} END) AS found
}
WITH id, found,
  [link IN found WHERE $afterKey IS NULL OR link.far.sortKey > $afterKey
    OR (link.far.sortKey = $afterKey AND link.properties.id > $afterId)] AS rest
RETURN id, rest[0..$first + 1] AS links, size(found) AS total
