// Makes mappings that the graph does not hold, each with the three relationships that every mapping has.
// All at once: a statement for each kind of relationship would look for both ends of each again.
// $set $mappings: [{ id, properties, held, source: { id, end }, target: { id, end } }], the three other ids those of the relationships  $revision
// columns: kind, id, from, to, before, after
MATCH (set:Item {id: $set})
UNWIND $mappings AS mapping
MATCH (sourceEnd:Item {id: mapping.source.end})
MATCH (targetEnd:Item {id: mapping.target.end})
CREATE (n:Item:Mapping {id: mapping.id, revision: $revision})
SET n += mapping.properties
CREATE (set)-[held:HAS_MAPPING {id: mapping.held, revision: $revision}]->(n)
CREATE (n)-[source:SOURCE {id: mapping.source.id, revision: $revision}]->(sourceEnd)
CREATE (n)-[target:TARGET {id: mapping.target.id, revision: $revision}]->(targetEnd)
WITH n, held, source, target, mapping
UNWIND [
  {kind: 'Mapping', id: mapping.id, after: n {.*}},
  {kind: 'HAS_MAPPING', id: mapping.held, from: $set, to: mapping.id, after: held {.*}},
  {kind: 'SOURCE', id: mapping.source.id, from: mapping.id, to: mapping.source.end, after: source {.*}},
  {kind: 'TARGET', id: mapping.target.id, from: mapping.id, to: mapping.target.end, after: target {.*}}
] AS row
RETURN row.kind AS kind, row.id AS id, row.from AS from, row.to AS to, null AS before, row.after AS after
