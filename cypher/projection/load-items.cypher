// One half of all items, with all their properties, as the graph holds them now. Which half one belongs to, the length of its id tells.
// $half
// columns: labels, id, names, values
MATCH (n:Item)
WHERE size(n.id) % 2 = $half
RETURN labels(n) AS labels, n.id AS id, keys(n) AS names, [name IN keys(n) | n[name]] AS values
