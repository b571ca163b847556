// Which parties fit the filter, by name?
// $text $first $afterKey $afterId  $counted: whether the total is wanted
// columns: items, total
CALL () {
  MATCH (item:Party)
  USING INDEX item:Party(sortKey)
  WHERE item.sortKey >= coalesce($afterKey, '')
    AND NOT (item.sortKey = coalesce($afterKey, '') AND item.id <= coalesce($afterId, ''))
    AND ($text IS NULL OR item.sortKey CONTAINS $text)
  WITH item ORDER BY item.sortKey, item.id LIMIT $first + 1
  RETURN collect(item) AS items
}
CALL () {
  UNWIND CASE WHEN $counted THEN [1] ELSE [] END AS once
  MATCH (item:Party)
  WHERE ($text IS NULL OR item.sortKey CONTAINS $text)
  RETURN count(item) AS total
}
RETURN items, total
