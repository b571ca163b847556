// Keeps up to 5,000 touched rows of a change, as they were hashed or packed.
// $id $revision $position $rows $hash $count $touched
// columns: id
CREATE (chunk:ChangeChunk {
  id: $id, revision: $revision, position: $position, rows: $rows, hash: $hash, count: $count, touched: $touched
})
RETURN chunk.id AS id
