// Which crosswalks does the graph hold, by title, with how many mappings and pairs of one source and one target?
// columns: item, mappings, pairs
MATCH (item:MappingSet)
CALL (item) {
  OPTIONAL MATCH (item)-[:HAS_MAPPING]->(mapping:Mapping)
  RETURN count(mapping) AS mappings,
    sum(COUNT { (mapping)-[:SOURCE]->() } * COUNT { (mapping)-[:TARGET]->() }) AS pairs
}
RETURN item, mappings, pairs
ORDER BY item.sortKey, item.id
