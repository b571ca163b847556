// How many requirements that an organisation can be held to stand under each topic, by framework?
// columns: framework, topic, count
MATCH (r:Requirement)
WHERE r.assessable
UNWIND r.topics AS topic
RETURN r.framework AS framework, topic, count(*) AS count
ORDER BY framework, topic
