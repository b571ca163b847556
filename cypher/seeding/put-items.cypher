// Brings shipped items into the graph. An item is made when the graph has never held it, and corrected when the shipped record
// changed and nobody else has touched the item since; anything a person edited or removed stays as that person left it.
// $items: [{ id, label, fingerprint, properties }]  $revision  $known: the log may already hold these items
// columns: kind, id, before, after
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
UNWIND $items AS item
OPTIONAL MATCH (found:Item {id: item.id})
CALL (item, found) {
  WITH item, found WHERE found IS NULL AND $known
  CALL db.index.fulltext.queryNodes('change_chunk_items', '"' + replace(item.id, '"', '\\"') + '"', {limit: 1}) YIELD node
  RETURN count(node) > 0 AS removed
UNION
  WITH item, found WHERE NOT (found IS NULL AND $known)
  RETURN false AS removed
}
WITH item, found, removed
WHERE NOT removed AND (found IS NULL OR (found.seeded <> item.fingerprint AND found.seededAt = found.revision))
WITH item, found, found {.*} AS before
MERGE (n:Item {id: item.id})
SET n = item.properties
SET n.id = item.id, n.revision = $revision, n.seeded = item.fingerprint, n.seededAt = $revision
SET n:$(item.label)
RETURN item.label AS kind, item.id AS id, before, n {.*} AS after
