// Where does the change log stand?
// columns: graphId, revision, at, hash
MATCH (head:Head {id: 'head'})
RETURN head.graphId AS graphId, head.revision AS revision, head.at AS at, head.hash AS hash
