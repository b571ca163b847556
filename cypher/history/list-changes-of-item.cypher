// Which changes touched this item or a relationship at it, latest first, and how many are there?
// $query: the item's id as a phrase of the full-text index  $actor $action $before $first
// columns: changes, total
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
CALL db.index.fulltext.queryNodes('change_chunk_items', $query) YIELD node AS chunk
WITH DISTINCT chunk.revision AS revision
MATCH (change:Change {revision: revision})
WHERE ($actor IS NULL OR change.actor = $actor)
  AND ($action IS NULL OR change.action = $action)
WITH change ORDER BY change.revision DESC
WITH collect(change {.*}) AS found
RETURN [change IN found WHERE change.revision < $before][0..$first + 1] AS changes, size(found) AS total
