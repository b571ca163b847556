// Which evidence fits the filter, by title? Valid from the day it was collected to the last day it is valid.
// $text $owner $verdict $result $validity $control $system $on $first $afterKey $afterId  $counted: whether the total is wanted
// columns: items, total
CALL () {
  MATCH (item:Evidence)
  USING INDEX item:Evidence(sortKey)
  WHERE item.sortKey >= coalesce($afterKey, '')
    AND NOT (item.sortKey = coalesce($afterKey, '') AND item.id <= coalesce($afterId, ''))
    AND ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.description) CONTAINS $text)
    AND ($verdict IS NULL OR item.verdict = $verdict)
    AND ($result IS NULL OR item.result = $result)
    AND ($validity IS NULL OR $validity = CASE
      WHEN item.collected > $on THEN 'not yet collected'
      WHEN item.validUntil < $on THEN 'expired'
      ELSE 'valid' END)
    AND ($control IS NULL OR EXISTS { (item)-[:EVIDENCES]->(:Control {id: $control}) })
    AND ($system IS NULL OR EXISTS { (item)-[:ABOUT]->(:System {id: $system}) })
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  WITH item ORDER BY item.sortKey, item.id LIMIT $first + 1
  RETURN collect(item) AS items
}
CALL () {
  UNWIND CASE WHEN $counted THEN [1] ELSE [] END AS once
  MATCH (item:Evidence)
  WHERE ($text IS NULL OR item.sortKey CONTAINS $text OR toLower(item.description) CONTAINS $text)
    AND ($verdict IS NULL OR item.verdict = $verdict)
    AND ($result IS NULL OR item.result = $result)
    AND ($validity IS NULL OR $validity = CASE
      WHEN item.collected > $on THEN 'not yet collected'
      WHEN item.validUntil < $on THEN 'expired'
      ELSE 'valid' END)
    AND ($control IS NULL OR EXISTS { (item)-[:EVIDENCES]->(:Control {id: $control}) })
    AND ($system IS NULL OR EXISTS { (item)-[:ABOUT]->(:System {id: $system}) })
    AND ($owner IS NULL OR EXISTS { (item)<-[:OWNS]-(:Party {id: $owner}) })
  RETURN count(item) AS total
}
RETURN items, total
