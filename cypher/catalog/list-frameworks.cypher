// Which frameworks does the graph hold, by title?
// columns: item
MATCH (item:Framework)
RETURN item
ORDER BY item.sortKey, item.id
