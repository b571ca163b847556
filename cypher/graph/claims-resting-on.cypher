// Which claims that are held were accepted from one of these mappings or claims?
// $ids
// columns: kind, id, from, to, properties
MATCH (control:Control)-[claim:SATISFIES]->(requirement:Requirement)
WHERE claim.state = 'held' AND any(one IN claim.restsOn WHERE one IN $ids)
RETURN 'SATISFIES' AS kind, claim.id AS id, control.id AS from, requirement.id AS to, properties(claim) AS properties
ORDER BY id
