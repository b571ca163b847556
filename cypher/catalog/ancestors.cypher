// In which provisions does each of these stand, outermost first?
// $ids
// columns: id, items
UNWIND $ids AS id
MATCH (part:Item:Requirement {id: id})
OPTIONAL MATCH path = (top:Requirement)-[:HAS_PART*1..12]->(part)
WITH id, path ORDER BY length(path) DESC
WITH id, collect(path)[0] AS longest
RETURN id, CASE WHEN longest IS NULL THEN [] ELSE nodes(longest)[0..-1] END AS items
