// Which provisions does each of these mappings speak of, in the order of their texts?
// $ids
// columns: id, sources, targets
UNWIND $ids AS id
MATCH (mapping:Item:Mapping {id: id})
CALL (mapping) {
  OPTIONAL MATCH (mapping)-[:SOURCE]->(source:Requirement)
  WITH source ORDER BY source.sortKey, source.id
  RETURN collect(source) AS sources
}
CALL (mapping) {
  OPTIONAL MATCH (mapping)-[:TARGET]->(target:Requirement)
  WITH target ORDER BY target.sortKey, target.id
  RETURN collect(target) AS targets
}
RETURN id, sources, targets
