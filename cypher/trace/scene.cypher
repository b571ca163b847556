// The items of a picture, with no more of each than a picture shows, and every relationship among them.
// A relationship is looked for from the end where there are few of its kind: evidence is about few systems, a system has much evidence.
// $ids $relationships
// columns: nodes: [[id, labels, ref, kind, title, status]], edges: [[id, source, target, kind, status]]
MATCH (n:Item)
WHERE n.id IN $ids
WITH collect(n) AS shown
CALL (shown) {
  UNWIND shown AS n
  RETURN collect([n.id, labels(n), n.ref, n.kind, coalesce(n.shortTitle, n.title, n.name), coalesce(n.status, n.verdict, n.lifecycle)]) AS nodes
}
CALL (shown) {
  UNWIND shown AS near
  CALL (near) {
    MATCH (near)<-[r:HAS_PART|HAS_MAPPING|OWNS|APPLIES_TO|DECIDES|AMENDS]-(far)
    RETURN r, far
  UNION ALL
    MATCH (near)-[r:REFERS_TO|SOURCE|TARGET|SATISFIES|MITIGATES|AFFECTS|USES|TRAINED_ON|DERIVED_FROM|EVIDENCES|ABOUT|FOR]->(far)
    RETURN r, far
  }
  WITH shown, r, far
  WHERE far IN shown AND type(r) IN $relationships
  WITH r, type(r) AS kind
  ORDER BY kind, r.id
  RETURN collect([r.id, startNode(r).id, endNode(r).id, kind,
    CASE WHEN r.extent IS NULL THEN coalesce(r.state, r.decision) WHEN r.state = 'inReview' THEN r.extent + ', in review' ELSE r.extent END]) AS edges
}
RETURN nodes, edges
