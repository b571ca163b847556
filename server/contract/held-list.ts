/** A list of records that an item holds as JSON text, since Neo4j knows no property of that kind; empty where it holds none. */
export const heldList = <Entry>(text: unknown): readonly Entry[] => (typeof text === 'string' ? (JSON.parse(text) as Entry[]) : [])
