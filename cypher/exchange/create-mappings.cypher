// Makes mappings that the graph does not hold.
// $items: [{ id, properties }]  $revision
// columns: kind, id, before, after
UNWIND $items AS item
CREATE (n:Item:Mapping {id: item.id, revision: $revision})
SET n += item.properties
RETURN 'Mapping' AS kind, item.id AS id, null AS before, n {.*} AS after
