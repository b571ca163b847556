// What hangs on these items, by relationship, direction and kind: how many items, and the first of them in their order?
// Every relationship of an item is looked at once, for the counts must be true; but only the first 5,000 items of one fan are put in
// order, since reading the sort keys is what is dear: a larger fan gives the first of those.
// $ids $relationships $labels: kinds to show, or null for all  $topic: requirements that bear it alone, or null for all
// $focus: requirements that are met whatever they bear  $most: so many ids of a fan
// columns: anchor, edge, outgoing, labels, count, ids
UNWIND $ids AS id
MATCH (anchor:Item {id: id})-[r]-(far)
WHERE type(r) IN $relationships AND ($labels IS NULL OR any(label IN labels(far) WHERE label IN $labels))
  AND ($topic IS NULL OR NOT far:Requirement OR $topic IN far.topics OR far.id IN $focus)
WITH anchor, type(r) AS edge, startNode(r) = anchor AS outgoing, labels(far) AS labels, collect(DISTINCT far) AS found
CALL (found) {
  UNWIND CASE WHEN $most = 0 THEN [] ELSE found[0..5000] END AS far
  WITH far ORDER BY far.sortKey, far.id LIMIT $most
  RETURN collect(far.id) AS ids
}
RETURN anchor.id AS anchor, edge, outgoing, labels, size(found) AS count, ids
ORDER BY anchor, edge, outgoing, labels
