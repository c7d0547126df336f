import { z } from 'zod';
import type { BackupManifest } from '../application/maintenance/backup-manifest.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Names of tables become names of files. */
const tableName = z.string().regex(/^[a-z_][a-z0-9_]*$/);

/** `manifest.json` of a backup. */
export const backupManifestSchema: z.ZodType<BackupManifest> = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  serverVersion: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: hash })),
  tables: z.array(
    z.object({
      name: tableName,
      columns: z.array(z.string()),
      rows: z.number().int().min(0),
      bytes: z.number().int().min(0),
      sha256: hash,
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), value: z.string().regex(/^-?\d+$/) })),
  journalHeads: z.array(z.object({ organisationId: z.string(), seq: z.string(), hash })),
  files: z.object({ count: z.number().int().min(0), listSha256: hash }),
});
