import type { DatabaseAddress } from '../store/connect.ts';

/** One server the store and API tests run on, as the global setup hands it to the test files. */
export interface DatabaseTarget {
  /** Its name in the test report, for example `PostgreSQL 15 (embedded)`. */
  readonly name: string;
  /** Why the tests cannot use it here; then there is no address. */
  readonly missing?: string;
  /** Its maintenance database, from which the others are created. */
  readonly maintenance: DatabaseAddress | null;
  /** The URL of a database of the server as its owner, with `{database}` where its name goes. */
  readonly url: string;
  /** The same as the program's account, which owns nothing. */
  readonly applicationUrl: string;
  /** The migrated database that every test's own database is a copy of. */
  readonly template: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTargets: readonly DatabaseTarget[];
  }
}
