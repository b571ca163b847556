// What hangs on these items, by relationship, direction and kind: how many items, and the first of them in their order?
// $ids $relationships $labels: kinds to show, or null for all  $most
// columns: anchor, edge, outgoing, label, count, ids
UNWIND $ids AS id
MATCH (anchor:Item {id: id})-[r]-(far:Item)
WHERE type(r) IN $relationships
WITH anchor, type(r) AS edge, startNode(r) = anchor AS outgoing, [label IN labels(far) WHERE label <> 'Item'][0] AS label, far
WHERE $labels IS NULL OR label IN $labels
WITH DISTINCT anchor, edge, outgoing, label, far
ORDER BY far.sortKey, far.id
WITH anchor, edge, outgoing, label, collect(far.id) AS ids
RETURN anchor.id AS anchor, edge, outgoing, label, size(ids) AS count, ids[0..$most] AS ids
ORDER BY anchor, edge, outgoing, label
