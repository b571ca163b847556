// Makes items, or changes the properties that are given of those that stand; null takes one away.
// $items: [{ id, label, properties }]  $revision
// columns: kind, id, before, after
UNWIND $items AS item
OPTIONAL MATCH (found:Item {id: item.id})
WITH item, found {.*} AS before
MERGE (n:Item {id: item.id})
SET n += item.properties
SET n.revision = $revision
SET n:$(item.label)
RETURN item.label AS kind, item.id AS id, before, n {.*} AS after
