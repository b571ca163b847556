// Takes the write lock on the head, so that changes form one chain, and says where the chain stands.
// A change that is in the log already (the answer to its commit was lost) comes back as `done`.
// $change
// columns: revision, at, hash, done
MATCH (head:Head {id: 'head'})
SET head.change = $change
WITH head
OPTIONAL MATCH (done:Change {id: $change})
RETURN head.revision AS revision, head.at AS at, head.hash AS hash,
  done {.id, .revision, .at, .hash} AS done
