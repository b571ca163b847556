// The relation of every pair of requirements of two frameworks, composed along all chains of at most four mappings and intersected over
// them: the whole derivation as one plain statement. Masks are numbers from 0 to 31; the tables come as parameters.
// $source $target $forward $backward: masks by relation  $compose $meet: tables of masks
// columns: source, target, mask
MATCH (s:Requirement {framework: $source})
MATCH (s) ((a:Requirement)<-[near:SOURCE|TARGET]-(m:Mapping {status: 'approved'})-[far:SOURCE|TARGET]->(b:Requirement) WHERE type(near) <> type(far)){1,4} (t:Requirement {framework: $target})
WITH s, t, reduce(mask = 1, at IN range(0, size(m) - 1) |
  $compose[toInteger(mask)][toInteger(CASE type(near[at]) WHEN 'SOURCE' THEN $forward[m[at].relation] ELSE $backward[m[at].relation] END)]) AS mask
WITH s, t, collect(DISTINCT mask) AS masks
WITH s, t, reduce(held = 31, mask IN masks | $meet[toInteger(held)][toInteger(mask)]) AS mask
WHERE mask <> 31
RETURN s.id AS source, t.id AS target, mask
ORDER BY mask, source, target
LIMIT 50
