// What do these mappings state, in which set, and who changed each last? An id that no mapping has gives no row.
// $ids
// columns: properties, set, sources, targets, actor
UNWIND $ids AS id
MATCH (mapping:Item:Mapping {id: id})
OPTIONAL MATCH (set:Item:MappingSet {id: mapping.set})
OPTIONAL MATCH (last:Change {revision: mapping.revision})
CALL (mapping) {
  OPTIONAL MATCH (mapping)-[:SOURCE]->(source:Requirement)
  WITH source ORDER BY source.sortKey, source.id
  RETURN collect(source.id) AS sources
}
CALL (mapping) {
  OPTIONAL MATCH (mapping)-[:TARGET]->(target:Requirement)
  WITH target ORDER BY target.sortKey, target.id
  RETURN collect(target.id) AS targets
}
RETURN properties(mapping) AS properties, properties(set) AS set, sources, targets, last.actor AS actor
