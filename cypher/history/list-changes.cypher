// Which changes were made, latest first?
// $actor $action $before: a revision  $first
// columns: change
MATCH (change:Change)
WHERE change.revision < $before
  AND ($actor IS NULL OR change.actor = $actor)
  AND ($action IS NULL OR change.action = $action)
WITH change ORDER BY change.revision DESC LIMIT $first + 1
RETURN change {.*} AS change
ORDER BY change.revision DESC
