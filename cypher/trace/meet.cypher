// Where do two fringes of a walk touch? The neighbours of these items that are among those others; nothing else need leave the database.
// $ids: the fringe with fewer items  $others: the fringe of the other end  $relationships
// columns: near, far: ids
MATCH (near:Item)
WHERE near.id IN $ids
MATCH (near)-[r]-(far)
WHERE type(r) IN $relationships AND far.id IN $others
RETURN near.id AS near, collect(DISTINCT far.id) AS far
