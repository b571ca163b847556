// Which datasets fit the filter, by name?
// $text $owner $personalData $first $afterKey $afterId  $counted: whether the total is wanted
// columns: items, total
CALL () {
  MATCH (item:Dataset)
  USING INDEX item:Dataset(sortKey)
  WHERE item.sortKey >= coalesce($afterKey, '')
    AND NOT (item.sortKey = coalesce($afterKey, '') AND item.id <= coalesce($afterId, ''))
    AND ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.description) CONTAINS $text)
    AND ($personalData IS NULL OR item.personalData = $personalData)
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  WITH item ORDER BY item.sortKey, item.id LIMIT $first + 1
  RETURN collect(item) AS items
}
CALL () {
  UNWIND CASE WHEN $counted THEN [1] ELSE [] END AS once
  MATCH (item:Dataset)
  WHERE ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.description) CONTAINS $text)
    AND ($personalData IS NULL OR item.personalData = $personalData)
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  RETURN count(item) AS total
}
RETURN items, total
