// Which mappings fit the filter, set by set in the order they were published?
// $set $status $relation $first $afterKey $afterId  $counted: whether the total is wanted
// columns: items, total
CALL () {
  MATCH (item:Mapping)
  USING INDEX item:Mapping(sortKey)
  WHERE item.sortKey >= coalesce($afterKey, '')
    AND NOT (item.sortKey = coalesce($afterKey, '') AND item.id <= coalesce($afterId, ''))
    AND ($set IS NULL OR item.set = $set)
    AND ($status IS NULL OR item.status IN $status)
    AND ($relation IS NULL OR item.relation = $relation)
  WITH item ORDER BY item.sortKey, item.id LIMIT $first + 1
  RETURN collect(item) AS items
}
CALL () {
  UNWIND CASE WHEN $counted THEN [1] ELSE [] END AS once
  MATCH (item:Mapping)
  WHERE ($set IS NULL OR item.set = $set)
    AND ($status IS NULL OR item.status IN $status)
    AND ($relation IS NULL OR item.relation = $relation)
  RETURN count(item) AS total
}
RETURN items, total
