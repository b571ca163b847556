/**
 * What the shipped data has not and people may enter: names beyond the basic plane and with accents, two items of one name, an item joined to
 * itself, two relationships between the same ends, a provision in two wholes, items without what others have.
 */
export const oddities = `
  UNWIND ['\uD83D\uDE00 face', '\uFF21 wide', '\uE000 private', 'e\u0301clair', '\u00E9clair', 'zebra', 'same', 'same', 'Same', '', 'a', 'aa', '\u00DF'] AS key
  WITH collect(key) AS keys
  UNWIND range(0, size(keys) - 1) AS at
  CREATE (risk:Item:Risk {id: 'risk:odd-' + at, revision: 1, title: keys[at], sortKey: keys[at], description: 'Odd ' + keys[at], treatment: 'avoid'})
  WITH count(*) AS made
  CREATE (d:Item:Dataset {id: 'dataset:odd', revision: 1, name: "Stra\u00DFe d'or 3.1,5 snake_case e.g.x The \u00C6on", sortKey: 'strasse'})
  CREATE (d)-[:DERIVED_FROM {id: 'DERIVED_FROM:loop', revision: 1}]->(d)
  CREATE (s:Item:System {id: 'system:odd', revision: 1, name: 'Odd', sortKey: 'odd', roles: []})
  CREATE (s)-[:USES {id: 'USES:odd-1', revision: 1, extent: 'full', state: 'inReview'}]->(d)
  CREATE (s)-[:USES {id: 'USES:odd-2', revision: 1}]->(d)
  CREATE (e:Item:Evidence {id: 'evidence:odd', revision: 1, title: 'Without a day', sortKey: 'without a day', verdict: 'pending'})
  CREATE (low:Item:Requirement {id: 'eu-ai-act:odd', revision: 1, ref: 'odd', framework: 'eu-ai-act', referenceKey: '10', sortKey: 'eu-ai-act.9999', topics: []})
  CREATE (m:Item:Mapping {id: 'mapping:odd', revision: 1, set: 'mapping-set:nowhere', status: 'proposed', relation: 'equal', sortKey: 'odd'})
  WITH low, m
  MATCH (first:Requirement {id: 'eu-ai-act:10'}), (second:Requirement {id: 'iso-42001:A.6.2.4'})
  CREATE (first)-[:HAS_PART {id: 'HAS_PART:odd-1', revision: 1}]->(low)
  CREATE (second)-[:HAS_PART {id: 'HAS_PART:odd-2', revision: 1}]->(low)
  CREATE (m)-[:SOURCE {id: 'SOURCE:odd', revision: 1}]->(first)
  CREATE (m)-[:TARGET {id: 'TARGET:odd-1', revision: 1}]->(second)
  CREATE (m)-[:TARGET {id: 'TARGET:odd-2', revision: 1}]->(first)`
