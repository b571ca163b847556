// Which items are named exactly so, by id or by the reference of a provision? Where none is, the provision of each
// framework that comes nearest to holding it.
// $keys $wholes: keys of the wholes, the nearest first  $id $labels
// columns: item, whole
CALL () {
  UNWIND $keys AS key
  MATCH (item:Requirement {referenceKey: key})
  RETURN item, 1 AS place
UNION
  MATCH (item:Item {id: $id})
  RETURN item, 0 AS place
UNION
  UNWIND range(0, size($wholes) - 1) AS steps
  MATCH (item:Requirement {referenceKey: $wholes[steps]})
  RETURN item, 2 + steps AS place
}
WITH item, min(place) AS place
WHERE $labels IS NULL OR any(label IN labels(item) WHERE label IN $labels)
WITH min(place) AS best, collect({item: item, place: place}) AS found
UNWIND found AS one
WITH best, one.item AS item, one.place AS place
ORDER BY place
WITH best, item.framework AS framework, collect({item: item, place: place}) AS found
UNWIND [one IN found WHERE one.place < 2 OR (best > 1 AND one.place = found[0].place)] AS one
WITH one.item AS item, one.place AS place
RETURN item, place > 1 AS whole
ORDER BY place, item.sortKey, item.id
LIMIT 50
