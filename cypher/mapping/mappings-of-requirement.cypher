// Which mappings speak of this provision, on either side?
// $id $status $first $afterKey $afterId
// columns: items, total
MATCH (:Requirement {id: $id})<-[:SOURCE|TARGET]-(item:Mapping)
WHERE $status IS NULL OR item.status IN $status
WITH DISTINCT item ORDER BY item.sortKey, item.id
WITH collect(item) AS all, count(item) AS total
WITH total, [item IN all WHERE $afterKey IS NULL OR item.sortKey > $afterKey OR (item.sortKey = $afterKey AND item.id > $afterId)] AS rest
RETURN rest[0..$first + 1] AS items, total
