// May the demo organisation be loaded? Into a graph that holds nobody's inventory, or where it stands already.
// $demo: the id of the demo organisation
// columns: allowed
CALL () {
  OPTIONAL MATCH (n:Organisation|System|Model|Dataset|Risk|Control|Evidence)
  WITH n LIMIT 1
  RETURN n IS NULL AS empty
}
RETURN empty OR EXISTS { (:Organisation {id: $demo}) } AS allowed
