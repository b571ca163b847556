// Which item has this id already, and who changed it last?
// $id
// columns: title, revision, actor
MATCH (item:Item {id: $id})
OPTIONAL MATCH (last:Change {revision: item.revision})
RETURN item.title AS title, item.revision AS revision, last.actor AS actor
