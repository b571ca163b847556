// Which mappings fit the filter, set by set in the order they were published?
// $set $status $relation $first $afterKey $afterId
// columns: items, total
MATCH (item:Mapping)
WHERE item.sortKey IS NOT NULL
  AND ($set IS NULL OR item.set = $set)
  AND ($status IS NULL OR item.status IN $status)
  AND ($relation IS NULL OR item.relation = $relation)
WITH item ORDER BY item.sortKey, item.id
WITH collect(item) AS all, count(item) AS total
WITH total, [item IN all WHERE $afterKey IS NULL OR item.sortKey > $afterKey OR (item.sortKey = $afterKey AND item.id > $afterId)] AS rest
RETURN rest[0..$first + 1] AS items, total
