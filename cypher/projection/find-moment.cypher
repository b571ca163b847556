// The last change up to a revision that was committed at or before a time.
// $revision $at: ISO 8601 in UTC; null where the revision alone decides
// columns: revision, at, hash
MATCH (change:Change)
WHERE change.revision <= $revision AND ($at IS NULL OR change.at <= $at)
RETURN change.revision AS revision, change.at AS at, change.hash AS hash
ORDER BY revision DESC
LIMIT 1
