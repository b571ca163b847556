// Which change has this id?
// $id
// columns: change
MATCH (change:Change {id: $id})
RETURN change {.*} AS change
