// Gives mappings other properties; null takes one away, what is not named stays.
// $revisions: [{ id, changes }]  $revision
// columns: kind, id, before, after
UNWIND $revisions AS given
MATCH (mapping:Item:Mapping {id: given.id})
WITH given, mapping, mapping {.*} AS before
SET mapping += given.changes
SET mapping.revision = $revision
RETURN 'Mapping' AS kind, given.id AS id, before, mapping {.*} AS after
