// How many mappings stand at each status?
// columns: status, count
MATCH (m:Mapping)
RETURN m.status AS status, count(*) AS count
ORDER BY status
