// Which requirements that an organisation can be held to bear a topic, in each framework and in the order of lists?
// A requirement's sort key starts with its framework and a dot, so the frameworks stand in the order of lists as well.
// $topic
// columns: framework, label, ids
MATCH (r:Requirement)
WHERE r.assessable AND $topic IN r.topics
WITH r ORDER BY r.sortKey, r.id
WITH r.framework AS framework, collect(r.id) AS ids
OPTIONAL MATCH (whole:Item:Framework {id: framework})
RETURN framework, coalesce(whole.shortTitle, whole.title, framework) AS label, ids
ORDER BY framework + '.'
