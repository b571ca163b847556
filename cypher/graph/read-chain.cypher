// The next links of the change log, each with its chunks in order: what `verify` walks.
// $after $count
// columns: change, chunks
MATCH (change:Change)
WHERE change.revision > $after
WITH change ORDER BY change.revision LIMIT $count
CALL (change) {
  OPTIONAL MATCH (change)-[has:HAS_CHUNK]->(chunk:ChangeChunk)
  WITH has, chunk ORDER BY has.position
  RETURN collect(CASE WHEN chunk IS NULL THEN NULL ELSE chunk {.*, place: has.position} END) AS chunks
}
RETURN change {.*} AS change, chunks
