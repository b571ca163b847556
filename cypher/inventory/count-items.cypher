// How many items of each kind are there?
// $labels
// columns: label, count
UNWIND $labels AS label
MATCH (n:$(label))
RETURN label, count(n) AS count
