/** Facts of the refusals about backups, their restoration and cleaning. */
export interface MaintenanceRefusalFacts {
  'backup-file-missing': { sha256: string; place: string };
  'backup-not-found': { folder: string };
  'backup-unreadable': { folder: string; part: string };
  'backup-part-altered': { part: string };
  'backup-part-missing': { part: string };
  'restore-not-empty': { table: string };
  'restore-schema-newer': { name: string };
}
