// Changes the properties that are given of relationships that stand.
// $links: [{ id, type, from, to, properties }]  $revision
// columns: kind, id, from, to, before, after
UNWIND $links AS link
MATCH (:Item {id: link.from})-[found {id: link.id}]->(:Item {id: link.to})
WITH link, found, found {.*} AS before
SET found += link.properties
SET found.revision = $revision
RETURN link.type AS kind, link.id AS id, link.from AS from, link.to AS to, before, found {.*} AS after
