// How much memory may open transactions take together? As the database writes it: `2.80GiB`; `0B` where only the heap limits them.
// columns: size
SHOW SETTINGS 'dbms.memory.transaction.total.max' YIELD value
RETURN value AS size
