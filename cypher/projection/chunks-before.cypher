// The next chunks of the change log before a place in it, latest first: what the facts in memory go back by.
// $revision $position: the place  $after: the revision wanted, which stays  $count
// columns: revision, at, hash, previousHash, touchedCount, chunks, position, rows
MATCH (chunk:ChangeChunk)
WHERE chunk.revision <= $revision AND chunk.revision > $after
  AND (chunk.revision < $revision OR chunk.position < $position)
WITH chunk ORDER BY chunk.revision DESC, chunk.position DESC LIMIT $count
MATCH (change:Change {revision: chunk.revision})
RETURN change.revision AS revision, change.at AS at, change.hash AS hash, change.previousHash AS previousHash,
  change.touchedCount AS touchedCount, size(change.chunkHashes) AS chunks, chunk.position AS position, chunk.rows AS rows
ORDER BY revision DESC, position DESC
