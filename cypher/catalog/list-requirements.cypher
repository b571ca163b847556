// Which provisions fit the filter, in the order of their texts?
// A provision's sort key starts with its framework and a dot, so those of one framework stand together; a slash comes after a dot.
// $framework $topic $kind $assessable $text $first $afterKey $afterId  $counted: whether the total is wanted
// columns: items, total
CALL () {
  MATCH (item:Requirement)
  USING INDEX item:Requirement(sortKey)
  WHERE item.sortKey >= coalesce($afterKey, $framework + '.', '')
    AND item.sortKey < coalesce($framework + '/', '\uFFFF')
    AND NOT (item.sortKey = coalesce($afterKey, '') AND item.id <= coalesce($afterId, ''))
    AND ($framework IS NULL OR item.framework = $framework)
    AND ($topic IS NULL OR $topic IN item.topics)
    AND ($kind IS NULL OR item.kind = $kind)
    AND ($assessable IS NULL OR item.assessable = $assessable)
    AND ($text IS NULL OR toLower(item.ref) CONTAINS $text OR toLower(item.title) CONTAINS $text OR toLower(item.summary) CONTAINS $text)
  WITH item ORDER BY item.sortKey, item.id LIMIT $first + 1
  RETURN collect(item) AS items
}
CALL () {
  UNWIND CASE WHEN $counted THEN [1] ELSE [] END AS once
  MATCH (item:Requirement)
  WHERE ($framework IS NULL OR item.framework = $framework)
    AND ($topic IS NULL OR $topic IN item.topics)
    AND ($kind IS NULL OR item.kind = $kind)
    AND ($assessable IS NULL OR item.assessable = $assessable)
    AND ($text IS NULL OR toLower(item.ref) CONTAINS $text OR toLower(item.title) CONTAINS $text OR toLower(item.summary) CONTAINS $text)
  RETURN count(item) AS total
}
RETURN items, total
