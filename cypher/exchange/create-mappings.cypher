// Makes mappings that the graph does not hold, each with the three relationships that every mapping has: how many of all these were made?
// All at once: a statement for each kind of relationship would look for both ends of each again.
// $set $mappings: [{ id, properties, source, target }], the last two the ids of its ends  $revision
// columns: made
MATCH (set:Item {id: $set})
UNWIND $mappings AS mapping
MATCH (sourceEnd:Item {id: mapping.source})
MATCH (targetEnd:Item {id: mapping.target})
CREATE (n:Item:Mapping {id: mapping.id, revision: $revision})
SET n += mapping.properties
CREATE (set)-[:HAS_MAPPING {id: 'HAS_MAPPING:' + $set + '>' + mapping.id, revision: $revision}]->(n)
CREATE (n)-[:SOURCE {id: 'SOURCE:' + mapping.id + '>' + mapping.source, revision: $revision}]->(sourceEnd)
CREATE (n)-[:TARGET {id: 'TARGET:' + mapping.id + '>' + mapping.target, revision: $revision}]->(targetEnd)
RETURN 4 * count(n) AS made
