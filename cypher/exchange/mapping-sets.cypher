// Which mapping sets does the graph hold, and with how many mappings?
// columns: properties, mappings
MATCH (set:MappingSet)
RETURN set {.*} AS properties, COUNT { (set)-[:HAS_MAPPING]->() } AS mappings
ORDER BY set.id
