import type { AttachedFileStore, FileSubject } from '../application/year/attached-file-ports.ts';
import type { AttachedFile, TakenBack } from '../domain/reporting/attached-file.ts';
import type { KnownFile } from '../domain/reporting/known-file.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';
import { addStoredFile } from './stored-files.ts';

interface Row extends Omit<AttachedFile, 'file' | 'takenBack'>, KnownFile {
  readonly takenBackAt: TakenBack['at'] | null;
  readonly takenBackName: string | null;
  readonly takenBackReason: string | null;
}

function fileOf({ takenBackAt: at, takenBackName: name, takenBackReason: reason, ...row }: Row): AttachedFile {
  const { sha256, fileName, mediaType, sizeBytes, ...rest } = row;
  const takenBack = at === null || name === null || reason === null ? null : { at, name, reason };
  return { ...rest, takenBack, file: { sha256, fileName, mediaType, sizeBytes } };
}

const keyOf = ({ organisationId, subject }: FileSubject) => [organisationId, subject];

/** `attached_file`: papers of proposals, negotiations and meetings, a row for each version. */
export function attachedFilesIn(client: Queryable): AttachedFileStore {
  return {
    async list(subject) {
      const text = `SELECT number, version, about, title, side, stage, visibility, sha256, file_name AS "fileName",
          media_type AS "mediaType", size_bytes::text AS "sizeBytes", attached_at AS "attachedAt",
          attached_name AS "attachedName", taken_back_at AS "takenBackAt", taken_back_name AS "takenBackName",
          taken_back_reason AS "takenBackReason"
        FROM attached_file JOIN stored_file ON sha256 = file_sha256
        WHERE organisation_id = $1 AND subject = $2 ORDER BY number, version`;
      const rows = await query<Row>(client, { name: 'attached-files', text, values: keyOf(subject) });
      return rows.map(fileOf);
    },
    async insert(subject, { file, ...one }) {
      await addStoredFile(client, file, one.attachedAt);
      const text = `INSERT INTO attached_file (organisation_id, subject, number, version, about, title, side, stage,
          visibility, file_sha256, file_name, attached_at, attached_name)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
      const values = [
        ...[...keyOf(subject), one.number, one.version, one.about, one.title, one.side, one.stage, one.visibility],
        ...[file.sha256, file.fileName, one.attachedAt, one.attachedName],
      ];
      await query(client, { name: 'attached-file-insert', text, values });
    },
    async takeBack(subject, number, { at, name, reason }) {
      const text = `UPDATE attached_file SET taken_back_at = $4, taken_back_name = $5, taken_back_reason = $6
        WHERE organisation_id = $1 AND subject = $2 AND number = $3 AND taken_back_at IS NULL`;
      const values = [...keyOf(subject), number, at, name, reason];
      await query(client, { name: 'attached-file-take-back', text, values });
    },
  };
}
