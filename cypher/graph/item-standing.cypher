// Items as they stand, and who changed each last. An id that nothing has gives no row.
// $ids
// columns: item, actor
UNWIND $ids AS id
MATCH (item:Item {id: id})
OPTIONAL MATCH (last:Change {revision: item.revision})
RETURN item, last.actor AS actor
