// Which items speak of these words, best first? The index itself stops at the limit where every kind will do: a word like "risk" stands in
// tens of thousands of items, and to rank them all is what would be slow.
// $query: words in the syntax of the full-text index, escaped  $labels  $limit
// columns: item
CALL db.index.fulltext.queryNodes('item_words', $query, CASE WHEN $labels IS NULL THEN {limit: $limit} ELSE {} END) YIELD node AS item, score
WHERE $labels IS NULL OR any(label IN labels(item) WHERE label IN $labels)
WITH item, score
LIMIT $limit
RETURN item
ORDER BY score DESC, item.sortKey, item.id
