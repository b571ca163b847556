// The mappings with these ids as they stand, with both their sides; an id that nothing has gives no row.
// $ids
// columns: properties, sources, targets
UNWIND $ids AS id
MATCH (item:Item {id: id})
RETURN item {.*} AS properties,
  COLLECT { MATCH (item)-[:SOURCE]->(end:Requirement) RETURN end.id } AS sources,
  COLLECT { MATCH (item)-[:TARGET]->(end:Requirement) RETURN end.id } AS targets
