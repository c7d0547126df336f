/** Facts of the refusals when the embedded database, or its schema, cannot be opened. Folders are paths. */
export interface DatabaseRefusalFacts {
  'database-binaries-missing': { folder: string };
  'database-folder-unreachable': { folder: string; blockedAt: string };
  'database-folder-in-use': { folder: string; process: number };
  'database-did-not-start': { detail: string };
  'database-accounts-not-apart': { account: string };
  'migration-changed': { name: string };
  'migration-unknown': { name: string };
}
