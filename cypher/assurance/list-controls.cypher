// Which controls fit the filter, by title?
// $text $owner $kind $scope $requirement $system $first $afterKey $afterId
// columns: items, total
MATCH (item:Control)
WHERE item.sortKey IS NOT NULL
  AND ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.description) CONTAINS $text)
  AND ($kind IS NULL OR item.kind = $kind)
  AND ($scope IS NULL OR item.scope = $scope)
  AND ($requirement IS NULL OR EXISTS { (item)-[:SATISFIES]->(:Requirement {id: $requirement}) })
  AND ($system IS NULL OR EXISTS { (item)-[:APPLIES_TO]->(:System {id: $system}) })
  AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
WITH item ORDER BY item.sortKey, item.id
WITH collect(item) AS all, count(item) AS total
WITH total, [item IN all WHERE $afterKey IS NULL OR item.sortKey > $afterKey OR (item.sortKey = $afterKey AND item.id > $afterId)] AS rest
RETURN rest[0..$first + 1] AS items, total
