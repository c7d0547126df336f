import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

/** Names a file of the vault, once for the same bytes; whatever names it by its hash refers to this row. */
export async function addStoredFile(
  client: Queryable,
  { sha256, sizeBytes, mediaType }: { readonly sha256: string; readonly sizeBytes: string; readonly mediaType: string },
  at: string,
): Promise<void> {
  await query(client, {
    name: 'stored-file-add',
    text: `INSERT INTO stored_file (sha256, size_bytes, media_type, stored_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (sha256) DO NOTHING`,
    values: [sha256, sizeBytes, mediaType, at],
  });
}
