// Which approved mappings were accepted from a proof that one of these mappings is part of, and which one is it?
// $ids
// columns: id, on
MATCH (mapping:Mapping)
WHERE mapping.status = 'approved' AND any(one IN mapping.restsOn WHERE one IN $ids)
RETURN mapping.id AS id, [one IN mapping.restsOn WHERE one IN $ids][0] AS on
ORDER BY id
