// Takes relationships away.
// $links: [{ id, type, from, to }]
// columns: kind, id, from, to, before, after
UNWIND $links AS link
MATCH (:Item {id: link.from})-[gone {id: link.id}]->(:Item {id: link.to})
WITH link, gone, gone {.*} AS before
DELETE gone
RETURN link.type AS kind, link.id AS id, link.from AS from, link.to AS to, before, null AS after
