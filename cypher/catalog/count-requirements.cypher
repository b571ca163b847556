// How many provisions does each of these frameworks hold, and how many can an organisation be held to?
// $ids
// columns: id, requirements, assessable
UNWIND $ids AS id
OPTIONAL MATCH (r:Requirement {framework: id})
RETURN id, count(r) AS requirements, count(CASE WHEN r.assessable THEN 1 END) AS assessable
