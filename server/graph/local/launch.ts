/** How Neo4j is run: as a child of the wrapper, which starts it, brings it back and ends it. */
export interface Launch {
  readonly command: string
  readonly args: readonly string[]
  /** What is set beside the wrapper's own environment. Secrets stand here, since everybody may read a command line. */
  readonly environment: Readonly<Record<string, string>>
  /** A command that ends it, where a signal to the process is not enough. */
  readonly end?: readonly string[]
  /** Words of the command line that only the Neo4j of this data folder has. */
  readonly mark: string
}

/** Makes the files that Neo4j needs under `home`, and says how to run it there on a port of 127.0.0.1. */
export type Launcher = (place: { readonly home: string; readonly port: number; readonly password: string }) => Launch
