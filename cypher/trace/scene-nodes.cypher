// The items of a picture, with no more of each than a picture shows.
// $ids
// columns: id, labels, ref, kind, title, status
UNWIND $ids AS id
MATCH (n:Item {id: id})
RETURN n.id AS id, labels(n) AS labels, n.ref AS ref, n.kind AS kind,
  coalesce(n.shortTitle, n.title, n.name) AS title, coalesce(n.status, n.verdict, n.lifecycle) AS status
