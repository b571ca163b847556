// Which provision of a framework is written so? Keys in the order of likelihood; the first that names one decides.
// $framework $keys
// columns: item
UNWIND range(0, size($keys) - 1) AS likelihood
MATCH (item:Requirement {referenceKey: $keys[likelihood]})
WHERE item.framework = $framework
RETURN item
ORDER BY likelihood, item.sortKey
LIMIT 1
