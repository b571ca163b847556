// The relationships that start at one half of all items, as the graph holds them now, item by item and at most 500 a row. Most bear the id that their ends
// give them, the revision and, where they were shipped, what every shipped relationship bears, and nothing else; only of the others the properties come as a whole.
// $half
// columns: from, links: [[relationship, to, revision, seeded, seededAt, properties]]
MATCH (a:Item)
WHERE size(a.id) % 2 = $half
WITH a.id AS from, [(a)-[r]->(b:Item) | [
  type(r), b.id, r.revision, r.seeded, r.seededAt,
  CASE WHEN size(keys(r)) = CASE WHEN r.seeded IS NULL THEN 2 ELSE 4 END AND (r.seeded IS NULL) = (r.seededAt IS NULL)
    AND r.revision IS NOT NULL AND r.id = type(r) + ':' + a.id + '>' + b.id THEN NULL ELSE properties(r) END
]] AS links
UNWIND range(0, size(links) - 1, 500) AS start
RETURN from, links[start..start + 500] AS links
