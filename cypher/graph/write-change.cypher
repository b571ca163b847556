// Closes a change: the Change with its chunks, and the head moved on to it.
// $id $revision $at $actor $action $hash $previousHash $touchedCount $chunkHashes
// columns: revision
MATCH (head:Head {id: 'head'})
CREATE (change:Change {
  id: $id, revision: $revision, at: $at, actor: $actor, action: $action,
  hash: $hash, previousHash: $previousHash, touchedCount: $touchedCount, chunkHashes: $chunkHashes
})
SET head.revision = $revision, head.at = $at, head.hash = $hash
WITH change
CALL (change) {
  MATCH (chunk:ChangeChunk {revision: change.revision})
  CREATE (change)-[:HAS_CHUNK {position: chunk.position}]->(chunk)
}
RETURN change.revision AS revision
