// The index by which changes are found again is filled behind a commit: for a large file that is a tenth of the work. Who asks it waits for it first.
DROP INDEX change_chunk_touched IF EXISTS;
CREATE FULLTEXT INDEX change_chunk_items IF NOT EXISTS FOR (c:ChangeChunk) ON EACH [c.touched]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: true } };
CALL db.awaitIndexes(3600);
