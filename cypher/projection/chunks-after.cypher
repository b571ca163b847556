// The next chunks of the change log behind a place in it, in order: what the facts in memory follow.
// $revision $position: the place  $until: the last revision wanted  $count
// columns: revision, at, hash, previousHash, touchedCount, chunks, position, rows
MATCH (chunk:ChangeChunk)
WHERE chunk.revision >= $revision AND chunk.revision <= $until
  AND (chunk.revision > $revision OR chunk.position > $position)
WITH chunk ORDER BY chunk.revision, chunk.position LIMIT $count
MATCH (change:Change {revision: chunk.revision})
RETURN change.revision AS revision, change.at AS at, change.hash AS hash, change.previousHash AS previousHash,
  change.touchedCount AS touchedCount, size(change.chunkHashes) AS chunks, chunk.position AS position, chunk.rows AS rows
ORDER BY revision, position
