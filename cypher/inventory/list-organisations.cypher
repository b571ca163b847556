// Which organisations does the graph hold? One, for now.
// columns: item
MATCH (item:Organisation)
RETURN item
ORDER BY item.sortKey, item.id
