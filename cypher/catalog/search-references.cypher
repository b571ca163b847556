// Which items are named exactly so, by id or by the reference of a provision?
// $keys $id $labels
// columns: item
CALL () {
  UNWIND $keys AS key
  MATCH (item:Requirement {referenceKey: key})
  RETURN item, 1 AS place
UNION
  MATCH (item:Item {id: $id})
  RETURN item, 0 AS place
}
WITH DISTINCT item, min(place) AS place
WHERE $labels IS NULL OR any(label IN labels(item) WHERE label IN $labels)
RETURN item
ORDER BY place, item.sortKey, item.id
LIMIT 50
