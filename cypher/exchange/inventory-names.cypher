// What are the items of these kinds called?
// $labels
// columns: id, label, name, version, recordId
MATCH (item:System|Model|Dataset|Risk|Control|Evidence|Party)
WITH item, head([label IN labels(item) WHERE label <> 'Item']) AS label
WHERE label IN $labels
RETURN item.id AS id, label, coalesce(item.name, item.title, item.id) AS name, item.version AS version, item.recordId AS recordId
ORDER BY id
