// Every item with all its properties, as the graph holds it now.
// columns: labels, id, properties
MATCH (n:Item)
RETURN labels(n) AS labels, n.id AS id, properties(n) AS properties
