// Lists of every kind are read in the order of an index, a page at a time.
CREATE INDEX requirement_sort IF NOT EXISTS FOR (n:Requirement) ON (n.sortKey);
CREATE INDEX party_sort IF NOT EXISTS FOR (n:Party) ON (n.sortKey);
