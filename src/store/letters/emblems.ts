import type { EmblemStore } from '../../application/letters/letter-ports.ts';
import type { Emblem, EmblemPicture } from '../../domain/letters/emblem.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** `organisation_emblem`: what an organisation prints on its letters, the newest row last. */
export function emblemsIn(client: Queryable): EmblemStore {
  return {
    async current(organisationId) {
      const [newest] = await query<{ sha256: string | null; mediaType: Emblem['mediaType'] }>(client, {
        name: 'emblem-current',
        text: `SELECT sha256, media_type AS "mediaType" FROM organisation_emblem WHERE organisation_id = $1
               ORDER BY number DESC LIMIT 1`,
        values: [organisationId],
      });
      return newest === undefined || newest.sha256 === null
        ? null
        : { sha256: newest.sha256, mediaType: newest.mediaType };
    },
    async ofHash(organisationId, sha256) {
      const [found] = await query<EmblemPicture>(client, {
        name: 'emblem-of-hash',
        text: `SELECT media_type AS "mediaType", content FROM organisation_emblem
               WHERE organisation_id = $1 AND sha256 = $2 ORDER BY number LIMIT 1`,
        values: [organisationId, sha256],
      });
      return found ?? null;
    },
    async insert(organisationId, picture, by) {
      await query(client, {
        name: 'emblem-insert',
        text: `INSERT INTO organisation_emblem (organisation_id, number, sha256, media_type, content, recorded_by,
                 recorded_name, recorded_at)
               SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 FROM organisation_emblem
               WHERE organisation_id = $1`,
        values: [
          ...[organisationId, picture?.sha256 ?? null, picture?.mediaType ?? null, picture?.content ?? null],
          ...[by.userId, by.name, by.at],
        ],
      });
    },
  };
}
