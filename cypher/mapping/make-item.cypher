// Makes a mapping set or a mapping.
// $label $properties $revision
// columns: kind, id, before, after
CREATE (n:Item)
SET n = $properties
SET n.revision = $revision
SET n:$($label)
RETURN $label AS kind, n.id AS id, null AS before, n {.*} AS after
