// Which dataset is derived from which?
// columns: from, to
MATCH (made:Dataset)-[:DERIVED_FROM]->(source:Dataset)
RETURN made.id AS from, source.id AS to
