// Makes relationships of a synthetic graph.
// $rows: [{ id, type, from, to, fingerprint, properties }]
UNWIND $rows AS row
MATCH (a:Item {id: row.from})
MATCH (b:Item {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
SET r.id = row.id, r.revision = 0, r.seeded = row.fingerprint, r.seededAt = 0
