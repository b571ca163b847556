// Which evidence fits the filter, by title? Valid from the day it was collected to the last day it is valid.
// $text $owner $verdict $result $validity $control $system $on $first $afterKey $afterId
// columns: items, total
MATCH (item:Evidence)
WHERE item.sortKey IS NOT NULL
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
WITH item ORDER BY item.sortKey, item.id
WITH collect(item) AS all, count(item) AS total
WITH total, [item IN all WHERE $afterKey IS NULL OR item.sortKey > $afterKey OR (item.sortKey = $afterKey AND item.id > $afterId)] AS rest
RETURN rest[0..$first + 1] AS items, total
