// The items with these ids; an id that nothing has gives no row.
// $ids
// columns: item
UNWIND $ids AS id
MATCH (item:Item {id: id})
RETURN item
