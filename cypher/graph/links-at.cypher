// The relationships of these kinds that start or end at an item.
// $id $kinds
// columns: kind, id, from, to, properties
MATCH (:Item {id: $id})-[link]-(:Item)
WHERE type(link) IN $kinds
WITH DISTINCT link
RETURN type(link) AS kind, link.id AS id, startNode(link).id AS from, endNode(link).id AS to, properties(link) AS properties
ORDER BY id
