// How many changes and chunks are there in all? A chain that is whole accounts for each of them.
// columns: changes, chunks
CALL () { MATCH (c:Change) RETURN count(c) AS changes }
CALL () { MATCH (c:ChangeChunk) RETURN count(c) AS chunks }
RETURN changes, chunks
