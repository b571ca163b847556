// Finding: references as people write them, words without regard to case and accents, and lists in their order.
CREATE INDEX requirement_reference IF NOT EXISTS FOR (n:Requirement) ON (n.referenceKey);
CREATE INDEX requirement_framework IF NOT EXISTS FOR (n:Requirement) ON (n.framework, n.sortKey);
CREATE INDEX mapping_sort IF NOT EXISTS FOR (n:Mapping) ON (n.sortKey);
CREATE INDEX system_sort IF NOT EXISTS FOR (n:System) ON (n.sortKey);
CREATE INDEX model_sort IF NOT EXISTS FOR (n:Model) ON (n.sortKey);
CREATE INDEX dataset_sort IF NOT EXISTS FOR (n:Dataset) ON (n.sortKey);
CREATE INDEX risk_sort IF NOT EXISTS FOR (n:Risk) ON (n.sortKey);
CREATE INDEX control_sort IF NOT EXISTS FOR (n:Control) ON (n.sortKey);
CREATE INDEX evidence_sort IF NOT EXISTS FOR (n:Evidence) ON (n.sortKey);
CREATE FULLTEXT INDEX item_words IF NOT EXISTS
  FOR (n:Framework|Requirement|Amendment|MappingSet|Organisation|System|Model|Dataset|Risk|Control|Evidence|Party)
  ON EACH [n.title, n.name, n.shortTitle, n.ref, n.summary, n.purpose, n.description]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
