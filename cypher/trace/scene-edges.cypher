// Every relationship among the items of a picture. Hubs are met from their far ends, which have few relationships.
// $ids $relationships
// columns: id, source, target, kind, status
MATCH (n:Item)
WHERE n.id IN $ids
WITH collect(n) AS shown
UNWIND shown AS a
MATCH (a)-[r]->(b)
WHERE b IN shown AND type(r) IN $relationships
RETURN r.id AS id, a.id AS source, b.id AS target, type(r) AS kind, coalesce(r.state, r.extent, r.decision) AS status
ORDER BY kind, id
