// How many changes were made?
// $actor $action
// columns: total
MATCH (change:Change)
WHERE ($actor IS NULL OR change.actor = $actor)
  AND ($action IS NULL OR change.action = $action)
RETURN count(change) AS total
