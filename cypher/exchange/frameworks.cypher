// Which frameworks does the graph hold?
// columns: properties
MATCH (framework:Framework)
RETURN framework {.*} AS properties
ORDER BY framework.id
