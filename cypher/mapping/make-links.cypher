// Joins a mapping to its set and to the provisions it speaks of.
// $links: [{ kind, id, from, to }]  $revision
// columns: kind, id, from, to, before, after
UNWIND $links AS link
MATCH (a:Item {id: link.from})
MATCH (b:Item {id: link.to})
CREATE (a)-[made:$(link.kind)]->(b)
SET made.id = link.id, made.revision = $revision
RETURN link.kind AS kind, link.id AS id, link.from AS from, link.to AS to, null AS before, made {.*} AS after
