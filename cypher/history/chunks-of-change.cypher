// The rows a change touched, chunk by chunk in order, from the chunk at which a page starts.
// $revision $position $count
// columns: rows
MATCH (chunk:ChangeChunk {revision: $revision})
WHERE chunk.position >= $position
RETURN chunk.rows AS rows
ORDER BY chunk.position
LIMIT $count
