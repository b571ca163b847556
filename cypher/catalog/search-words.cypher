// Which items speak of these words, best first?
// $query: words in the syntax of the full-text index, escaped  $labels  $limit
// columns: item
CALL db.index.fulltext.queryNodes('item_words', $query) YIELD node AS item, score
WHERE $labels IS NULL OR any(label IN labels(item) WHERE label IN $labels)
WITH item, score
LIMIT $limit
RETURN item
ORDER BY score DESC, item.sortKey, item.id
