// Does this set hold this very statement already, in another mapping than $except? And who changed it last?
// $set $sources $targets $relation $negated $except
// columns: id, title, status, revision, actor
MATCH (:Item:Requirement {id: $sources[0]})<-[:SOURCE]-(mapping:Mapping)
WHERE mapping.set = $set AND mapping.id <> $except
  AND mapping.relation = $relation AND coalesce(mapping.negated, false) = $negated
  AND COUNT { (mapping)-[:SOURCE]->() } = size($sources)
  AND COUNT { (mapping)-[:SOURCE]->(source) WHERE source.id IN $sources } = size($sources)
  AND COUNT { (mapping)-[:TARGET]->() } = size($targets)
  AND COUNT { (mapping)-[:TARGET]->(target) WHERE target.id IN $targets } = size($targets)
OPTIONAL MATCH (last:Change {revision: mapping.revision})
RETURN mapping.id AS id, mapping.title AS title, mapping.status AS status, mapping.revision AS revision, last.actor AS actor
ORDER BY id LIMIT 1
