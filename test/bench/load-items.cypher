// Makes items of a synthetic graph.
// $rows: [{ id, label, fingerprint, properties }]
UNWIND $rows AS row
CREATE (n:Item:$(row.label))
SET n = row.properties
SET n.id = row.id, n.revision = 0, n.seeded = row.fingerprint, n.seededAt = 0
