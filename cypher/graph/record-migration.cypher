// Notes that a migration was applied. Two servers that start together may both note it.
// $name $checksum $at
// columns: name
MERGE (m:Migration {name: $name})
ON CREATE SET m.checksum = $checksum, m.at = $at
RETURN m.name AS name
