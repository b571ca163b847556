// One half of all items, with all their properties, as the graph holds them now. Which half one belongs to, the length of its id tells.
// $half
// columns: labels, id, properties
MATCH (n:Item)
WHERE size(n.id) % 2 = $half
RETURN labels(n) AS labels, n.id AS id, properties(n) AS properties
