// The one head of the change log; made with the graph, never again. `graphId` tells a replaced database from a changed one.
// $graphId $at $hash
// columns: revision
MERGE (head:Head {id: 'head'})
ON CREATE SET head.graphId = $graphId, head.revision = 0, head.at = $at, head.hash = $hash
RETURN head.revision AS revision
