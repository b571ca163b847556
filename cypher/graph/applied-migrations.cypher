// Which migrations has this database seen?
// columns: name, checksum
MATCH (m:Migration)
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
