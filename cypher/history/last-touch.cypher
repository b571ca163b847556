// Which change touched this item or relationship last: the one it bears, or, where that is $undone or it is gone, the last in the log that speaks of it.
// $id $from $undone $query: the id as a phrase of the full-text index
// columns: revision, actor
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
OPTIONAL MATCH (n:Item {id: $id})
OPTIONAL MATCH (:Item {id: $from})-[r]->() WHERE r.id = $id
WITH coalesce(n.revision, r.revision, $undone) AS borne
LIMIT 1
CALL db.index.fulltext.queryNodes('change_chunk_items', $query) YIELD node AS chunk
WITH borne, collect(DISTINCT chunk.revision) AS logged
MATCH (change:Change)
WHERE change.revision = borne AND borne <> $undone OR borne = $undone AND change.revision IN logged
RETURN change.revision AS revision, change.actor AS actor
ORDER BY revision DESC LIMIT 1
