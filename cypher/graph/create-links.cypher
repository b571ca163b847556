// Makes relationships that the graph does not hold.
// $links: [{ id, type, from, to, properties }]  $revision
// columns: kind, id, from, to, before, after
UNWIND $links AS link
MATCH (a:Item {id: link.from})
MATCH (b:Item {id: link.to})
CREATE (a)-[made:$(link.type) {id: link.id, revision: $revision}]->(b)
SET made += link.properties
RETURN link.type AS kind, link.id AS id, link.from AS from, link.to AS to, null AS before, made {.*} AS after
