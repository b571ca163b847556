// What stands of each requirement of the synthetic framework for each system on a day, as one statement: the plain way to write what the kernel judges.
// $framework $on
// columns: status, cells
MATCH (:Framework {id: $framework})-[:HAS_PART]->(chapter:Requirement)-[:HAS_PART]->(r:Requirement)
MATCH (s:System) WHERE s.id STARTS WITH 'system:matrix-'
WITH r, s, chapter, toInteger(split(chapter.ref, ' ')[1]) - 1 AS number
WITH r, s, any(role IN r.bound WHERE role IN s.roles) AND (s.generative = (number % 2 = 0) OR (s.biometric AND s.placedOnMarket < '2026-' + right('0' + toString(number % 9 + 1), 2) + '-15')) AS applies
CALL (r, s, applies) {
  WITH r, s WHERE applies
  OPTIONAL MATCH (r)<-[claim:SATISFIES]-(c:Control)
  WHERE claim.from <= $on AND (claim.until IS NULL OR claim.until >= $on)
  OPTIONAL MATCH (c)-[applied:APPLIES_TO]->(s)
  WHERE applied.from <= $on AND (applied.until IS NULL OR applied.until >= $on)
  CALL (r, s, c) {
    OPTIONAL MATCH (c)<-[:EVIDENCES]-(e:Evidence {verdict: 'accepted'})
    WHERE e.collected <= $on AND (e.validUntil IS NULL OR e.validUntil >= $on)
      AND (EXISTS { (e)-[:ABOUT]->(s) } OR (c.scope = 'organisation' AND NOT EXISTS { (e)-[:ABOUT]->() }))
      AND (EXISTS { (e)-[:FOR]->(r) } OR NOT EXISTS { (e)-[:FOR]->() })
      AND EXISTS { (c)-[then:APPLIES_TO {state: 'implemented'}]->(s) WHERE then.from <= e.collected AND (then.until IS NULL OR then.until >= e.collected) }
    WITH e ORDER BY e.collected DESC, e.result LIMIT 1
    RETURN e.result AS proof
  }
  RETURN max(CASE
    WHEN applied IS NULL OR applied.state = 'retired' THEN 2
    WHEN applied.state = 'planned' THEN 3
    WHEN applied.state = 'failing' OR proof = 'contradicts' THEN 4
    WHEN claim.extent = 'partial' THEN 5
    WHEN claim.state = 'inReview' OR proof IS NULL THEN 6
    ELSE 7 END) AS judged
}
WITH CASE WHEN applies THEN judged ELSE 1 END AS status
RETURN status, count(*) AS cells
ORDER BY status
