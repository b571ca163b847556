// How many items speak of these words, apart from those that were found by reference?
// $query $labels $except: ids
// columns: total
CALL db.index.fulltext.queryNodes('item_words', $query) YIELD node AS item
WHERE ($labels IS NULL OR any(label IN labels(item) WHERE label IN $labels)) AND NOT item.id IN $except
RETURN count(item) AS total
