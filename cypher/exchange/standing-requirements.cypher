// Every provision of a framework, in the order of the text, with the whole it stands in and its place there.
// $framework
// columns: properties, whole, role, position
MATCH (item:Requirement {framework: $framework})
OPTIONAL MATCH (whole:Item)-[part:HAS_PART]->(item)
RETURN item {.*} AS properties, whole.id AS whole, part.role AS role, part.position AS position
ORDER BY item.sortKey, item.id
