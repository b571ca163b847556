// Brings shipped relationships into the graph, by the same rule as items. One whose end a person removed is left out.
// $relationships: [{ id, type, from, to, fingerprint, properties }]  $revision  $known
// columns: kind, id, from, to, before, after
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
UNWIND $relationships AS link
MATCH (a:Item {id: link.from})
MATCH (b:Item {id: link.to})
OPTIONAL MATCH (a)-[found {id: link.id}]->(b)
CALL (link, found) {
  WITH link, found WHERE found IS NULL AND $known
  CALL db.index.fulltext.queryNodes('change_chunk_items', '"' + replace(link.id, '"', '\\"') + '"', {limit: 1}) YIELD node
  RETURN count(node) > 0 AS removed
UNION
  WITH link, found WHERE NOT (found IS NULL AND $known)
  RETURN false AS removed
}
WITH link, a, b, found, removed
WHERE NOT removed AND (found IS NULL OR (found.seeded <> link.fingerprint AND found.seededAt = found.revision))
CALL (link, a, b, found) {
  WITH link, a, b, found WHERE found IS NULL
  CREATE (a)-[made:$(link.type)]->(b)
  SET made = link.properties
  SET made.id = link.id, made.revision = $revision, made.seeded = link.fingerprint, made.seededAt = $revision
  RETURN null AS before, made {.*} AS after
UNION
  WITH link, found WHERE found IS NOT NULL
  WITH link, found, found {.*} AS before
  SET found = link.properties
  SET found.id = link.id, found.revision = $revision, found.seeded = link.fingerprint, found.seededAt = $revision
  RETURN before, found {.*} AS after
}
RETURN link.type AS kind, link.id AS id, link.from AS from, link.to AS to, before, after
