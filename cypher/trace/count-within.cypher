// How many items are in focus or hang on these items?
// $focus $ids: the items that were walked from, the focus among them  $relationships $labels: kinds to show, or null for all
// $topic: requirements that bear it alone, or null for all
// columns: total
UNWIND $ids AS id
MATCH (anchor:Item {id: id})-[r]-(far)
WHERE type(r) IN $relationships AND ($labels IS NULL OR any(label IN labels(far) WHERE label IN $labels))
  AND ($topic IS NULL OR NOT far:Requirement OR $topic IN far.topics)
WITH DISTINCT far
WHERE NOT far.id IN $focus
RETURN size($focus) + count(far) AS total
