// The relationships that start at one half of all items, as the graph holds them now. Most bear the id that their ends give them and what every shipped
// relationship bears, and nothing else; only of the others the properties come as a whole.
// $half
// columns: relationship, from, to, revision, seeded, seededAt, properties
MATCH (a:Item)
WHERE size(a.id) % 2 = $half
MATCH (a)-[r]->(b:Item)
WITH r, type(r) AS relationship, a.id AS from, b.id AS to
RETURN relationship, from, to, r.revision AS revision, r.seeded AS seeded, r.seededAt AS seededAt,
  CASE WHEN size(keys(r)) = 4 AND r.seeded IS NOT NULL AND r.seededAt IS NOT NULL AND r.revision IS NOT NULL
    AND r.id = relationship + ':' + from + '>' + to THEN NULL ELSE properties(r) END AS properties
