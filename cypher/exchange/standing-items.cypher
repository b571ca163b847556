// The items with these ids as they stand, with what they are linked to and who owns them; an id that nothing has gives no row.
// $ids
// columns: properties, label, links, owners
UNWIND $ids AS id
MATCH (item:Item {id: id})
RETURN item {.*} AS properties, head([label IN labels(item) WHERE label <> 'Item']) AS label,
  COLLECT { MATCH (item)-[link:USES|TRAINED_ON|DERIVED_FROM|AFFECTS|MITIGATES|EVIDENCES|ABOUT|FOR]->(end:Item) RETURN [type(link), end.id] } AS links,
  COLLECT { MATCH (party:Party)-[:OWNS]->(item) RETURN party.id } AS owners
