// How much memory may the database's heap take? In bytes.
// columns: bytes
CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.max AS bytes
