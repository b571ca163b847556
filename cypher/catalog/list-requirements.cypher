// Which provisions fit the filter, in the order of their texts?
// $framework $topic $kind $assessable $text $first $afterKey $afterId
// columns: items, total
MATCH (item:Requirement)
WHERE item.sortKey IS NOT NULL
  AND ($framework IS NULL OR item.framework = $framework)
  AND ($topic IS NULL OR $topic IN item.topics)
  AND ($kind IS NULL OR item.kind = $kind)
  AND ($assessable IS NULL OR item.assessable = $assessable)
  AND ($text IS NULL OR toLower(item.ref) CONTAINS $text OR toLower(item.title) CONTAINS $text OR toLower(item.summary) CONTAINS $text)
WITH item ORDER BY item.sortKey, item.id
WITH collect(item) AS all, count(item) AS total
WITH total, [item IN all WHERE $afterKey IS NULL OR item.sortKey > $afterKey OR (item.sortKey = $afterKey AND item.id > $afterId)] AS rest
RETURN rest[0..$first + 1] AS items, total
