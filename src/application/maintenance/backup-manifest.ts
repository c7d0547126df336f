/** A table and its columns, in the order in which its rows are written; generated columns are left out. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The end of one chain of the journal. */
export interface JournalHead {
  readonly organisationId: string;
  readonly seq: string;
  readonly hash: string;
}

/** What a database is, apart from the rows themselves. */
export interface DatabaseState {
  /** PostgreSQL's version. */
  readonly serverVersion: string;
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  /** In an order in which no row comes before one that it refers to. */
  readonly tables: readonly BackupTable[];
  readonly sequences: readonly { readonly name: string; readonly value: string }[];
  readonly journalHeads: readonly JournalHead[];
}

/** What a backup contains and how each part can be recognised: `manifest.json`. */
export interface BackupManifest extends Omit<DatabaseState, 'tables'> {
  readonly format: 1;
  /** The moment that the backup shows, ISO UTC. */
  readonly madeAt: string;
  readonly tables: readonly (BackupTable & {
    readonly rows: number;
    /** Of the compressed file. */
    readonly bytes: number;
    readonly sha256: string;
  })[];
  readonly files: { readonly count: number; readonly listSha256: string };
}
