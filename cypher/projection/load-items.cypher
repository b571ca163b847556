// Every item with all its properties, as the graph holds it now.
// columns: labels, properties
MATCH (n:Item)
RETURN labels(n) AS labels, properties(n) AS properties
