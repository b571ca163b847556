// Which systems fit the filter, by name?
// $text $role $lifecycle $owner $first $afterKey $afterId
// columns: items, total
MATCH (item:System)
WHERE item.sortKey IS NOT NULL
  AND ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.purpose) CONTAINS $text)
  AND ($role IS NULL OR $role IN item.roles)
  AND ($lifecycle IS NULL OR item.lifecycle = $lifecycle)
  AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
WITH item ORDER BY item.sortKey, item.id
WITH collect(item) AS all, count(item) AS total
WITH total, [item IN all WHERE $afterKey IS NULL OR item.sortKey > $afterKey OR (item.sortKey = $afterKey AND item.id > $afterId)] AS rest
RETURN rest[0..$first + 1] AS items, total
