// Which approved mapping was accepted, after this change, from a proof that one of these mappings is part of? And by whom?
// $ids $undone
// columns: id, on, revision, actor
MATCH (mapping:Mapping)
WHERE mapping.status = 'approved' AND mapping.revision > $undone AND any(one IN mapping.restsOn WHERE one IN $ids)
MATCH (last:Change {revision: mapping.revision})
RETURN mapping.id AS id, [one IN mapping.restsOn WHERE one IN $ids][0] AS on, mapping.revision AS revision, last.actor AS actor
ORDER BY id LIMIT 1
