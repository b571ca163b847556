// Which mappings speak of each of these provisions, on either side?
// $ids $status $first $afterKey $afterId
// columns: id, items, total
UNWIND $ids AS id
MATCH (requirement:Item:Requirement {id: id})
CALL (requirement) {
  OPTIONAL MATCH (requirement)<-[:SOURCE|TARGET]-(item:Mapping)
  WHERE $status IS NULL OR item.status IN $status
  WITH DISTINCT item ORDER BY item.sortKey, item.id
  RETURN collect(item) AS found
}
WITH id, found,
  [item IN found WHERE $afterKey IS NULL OR item.sortKey > $afterKey OR (item.sortKey = $afterKey AND item.id > $afterId)] AS rest
RETURN id, rest[0..$first + 1] AS items, size(found) AS total
