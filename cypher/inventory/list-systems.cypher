// Which systems fit the filter, by name?
// $text $role $lifecycle $owner $first $afterKey $afterId  $counted: whether the total is wanted
// columns: items, total
CALL () {
  MATCH (item:System)
  USING INDEX item:System(sortKey)
  WHERE item.sortKey >= coalesce($afterKey, '')
    AND NOT (item.sortKey = coalesce($afterKey, '') AND item.id <= coalesce($afterId, ''))
    AND ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.purpose) CONTAINS $text)
    AND ($role IS NULL OR $role IN item.roles)
    AND ($lifecycle IS NULL OR item.lifecycle = $lifecycle)
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  WITH item ORDER BY item.sortKey, item.id LIMIT $first + 1
  RETURN collect(item) AS items
}
CALL () {
  UNWIND CASE WHEN $counted THEN [1] ELSE [] END AS once
  MATCH (item:System)
  WHERE ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.purpose) CONTAINS $text)
    AND ($role IS NULL OR $role IN item.roles)
    AND ($lifecycle IS NULL OR item.lifecycle = $lifecycle)
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  RETURN count(item) AS total
}
RETURN items, total
