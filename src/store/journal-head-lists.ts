import type { HeadList, HeadListStore, JournalHead } from '../application/journal/head-list-ports.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

const facts = 'number, day, made_at AS "madeAt", sha256';

/** The published lists of the ends of all chains: only ever added to. */
export function headListsIn(client: Queryable): HeadListStore {
  const one = async (name: string, rest: string, values: readonly unknown[] = []) => {
    const text = `SELECT ${facts}, text FROM journal_head_list ${rest}`;
    return (await query<HeadList>(client, { name, text, values }))[0] ?? null;
  };
  return {
    ...chainsIn(client),
    newest: () => one('journal-head-list-newest', 'ORDER BY number DESC LIMIT 1'),
    ofNumber: (number) => one('journal-head-list-of-number', 'WHERE number = $1', [number]),
    ofDay: (day) => one('journal-head-list-of-day', 'WHERE day = $1', [day]),
    page: (before, limit) =>
      query<Omit<HeadList, 'text'>>(client, {
        name: 'journal-head-list-page',
        text: `SELECT ${facts} FROM journal_head_list WHERE $1::integer IS NULL OR number < $1
               ORDER BY number DESC LIMIT $2`,
        values: [before, limit],
      }),
    all: () =>
      query<HeadList>(client, {
        name: 'journal-head-list-all',
        text: `SELECT ${facts}, text FROM journal_head_list ORDER BY number`,
      }),
    async add({ number, day, madeAt, text, sha256 }) {
      const added = await query<{ number: number }>(client, {
        name: 'journal-head-list-add',
        text: `INSERT INTO journal_head_list (number, day, made_at, text, sha256) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT DO NOTHING RETURNING number`,
        values: [number, day, madeAt, text, sha256],
      });
      return added.length === 1;
    },
  };
}

/** The ends and rows of the chains themselves. */
function chainsIn(client: Queryable): Pick<HeadListStore, 'heads' | 'ends' | 'hashesAt'> {
  return {
    heads: () =>
      query<JournalHead>(client, {
        name: 'journal-heads-now',
        text: `SELECT organisation_id AS "organisationId", seq, encode(hash, 'hex') AS hash
               FROM journal_head ORDER BY organisation_id COLLATE "C"`,
      }),
    ends: () =>
      query<Pick<JournalHead, 'organisationId' | 'seq'>>(client, {
        name: 'journal-ends',
        text: 'SELECT organisation_id AS "organisationId", max(seq) AS seq FROM journal GROUP BY organisation_id',
      }),
    hashesAt: (places) =>
      query<JournalHead>(client, {
        name: 'journal-hashes-at',
        text: `SELECT organisation_id AS "organisationId", seq, encode(hash, 'hex') AS hash
               FROM journal JOIN unnest($1::text[], $2::bigint[]) AS place (organisation_id, seq)
                 USING (organisation_id, seq)`,
        values: [places.map((one) => one.organisationId), places.map((one) => one.seq)],
      }),
  };
}
