// The shortest way from one item to another along relationships of one kind; no row where there is none.
// $from $to $kind
// columns: ids
MATCH way = SHORTEST 1 (:Item {id: $from})-[link WHERE type(link) = $kind]->{1,50}(:Item {id: $to})
RETURN [item IN nodes(way) | item.id] AS ids
