// Every relationship between two items with all its properties, as the graph holds it now.
// columns: relationship, from, to, properties
MATCH (a:Item)-[r]->(b:Item)
RETURN type(r) AS relationship, a.id AS from, b.id AS to, properties(r) AS properties
