// Which risks fit the filter, by title?
// $text $owner $treatment $system $first $afterKey $afterId  $counted: whether the total is wanted
// columns: items, total
CALL () {
  MATCH (item:Risk)
  USING INDEX item:Risk(sortKey)
  WHERE item.sortKey >= coalesce($afterKey, '')
    AND NOT (item.sortKey = coalesce($afterKey, '') AND item.id <= coalesce($afterId, ''))
    AND ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.description) CONTAINS $text)
    AND ($treatment IS NULL OR item.treatment = $treatment)
    AND ($system IS NULL OR EXISTS { (item)-[:AFFECTS]->(:System {id: $system}) })
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  WITH item ORDER BY item.sortKey, item.id LIMIT $first + 1
  RETURN collect(item) AS items
}
CALL () {
  UNWIND CASE WHEN $counted THEN [1] ELSE [] END AS once
  MATCH (item:Risk)
  WHERE ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.description) CONTAINS $text)
    AND ($treatment IS NULL OR item.treatment = $treatment)
    AND ($system IS NULL OR EXISTS { (item)-[:AFFECTS]->(:System {id: $system}) })
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  RETURN count(item) AS total
}
RETURN items, total
