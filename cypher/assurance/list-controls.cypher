// Which controls fit the filter, by title?
// $text $owner $kind $scope $requirement $system $first $afterKey $afterId  $counted: whether the total is wanted
// columns: items, total
CALL () {
  MATCH (item:Control)
  USING INDEX item:Control(sortKey)
  WHERE item.sortKey >= coalesce($afterKey, '')
    AND NOT (item.sortKey = coalesce($afterKey, '') AND item.id <= coalesce($afterId, ''))
    AND ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.description) CONTAINS $text)
    AND ($kind IS NULL OR item.kind = $kind)
    AND ($scope IS NULL OR item.scope = $scope)
    AND ($requirement IS NULL OR EXISTS { (item)-[:SATISFIES]->(:Requirement {id: $requirement}) })
    AND ($system IS NULL OR EXISTS { (item)-[:APPLIES_TO]->(:System {id: $system}) })
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  WITH item ORDER BY item.sortKey, item.id LIMIT $first + 1
  RETURN collect(item) AS items
}
CALL () {
  UNWIND CASE WHEN $counted THEN [1] ELSE [] END AS once
  MATCH (item:Control)
  WHERE ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.description) CONTAINS $text)
    AND ($kind IS NULL OR item.kind = $kind)
    AND ($scope IS NULL OR item.scope = $scope)
    AND ($requirement IS NULL OR EXISTS { (item)-[:SATISFIES]->(:Requirement {id: $requirement}) })
    AND ($system IS NULL OR EXISTS { (item)-[:APPLIES_TO]->(:System {id: $system}) })
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  RETURN count(item) AS total
}
RETURN items, total
