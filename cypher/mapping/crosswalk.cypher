// Which mappings link these two frameworks, from either of them, in the order of the source framework's text? And how many pairs?
// A mapping stated from the target framework to the source framework is `turned`.
// $source $target $status $first $afterKey $afterId
// columns: rows: [{ item, turned, key }], total, pairs
CALL () {
  MATCH (s:Requirement {framework: $source})<-[:SOURCE]-(item:Mapping)
  WHERE EXISTS { (item)-[:TARGET]->(:Requirement {framework: $target}) }
  RETURN item, false AS turned, min(s.sortKey) AS key
UNION
  MATCH (s:Requirement {framework: $source})<-[:TARGET]-(item:Mapping)
  WHERE EXISTS { (item)-[:SOURCE]->(:Requirement {framework: $target}) }
  RETURN item, true AS turned, min(s.sortKey) AS key
}
WITH item, turned, key
WHERE $status IS NULL OR item.status IN $status
WITH item, turned, key,
  COUNT { (item)-[:SOURCE]->() } * COUNT { (item)-[:TARGET]->() } AS pairs
ORDER BY key, item.id
WITH collect({item: item, turned: turned, key: key}) AS all, count(item) AS total, sum(pairs) AS pairs
RETURN [row IN all WHERE $afterKey IS NULL OR row.key > $afterKey OR (row.key = $afterKey AND row.item.id > $afterId)][0..$first + 1] AS rows,
  total, pairs
