import { expect, it } from 'vitest';
import { databaseTargets, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { migrate, readMigrations } from './migrate.ts';

const at = '2025-02-10T02:00:00.000Z';
const later = '2025-02-12T02:00:00.000Z';

async function upTo(database: TestDatabase, last: string): Promise<void> {
  const names = readMigrations()
    .map(({ name }) => name)
    .filter((name) => name < `${last}~`);
  expect(names.at(-1)).toMatch(new RegExp(`^${last}-`));
  expect((await migrate(database.owner, undefined, names)).ok).toBe(true);
}

/** An office that wrote a letter to three provinces: one answered twice, one at an unknown hour, one not at all. */
async function answerLetters({ owner }: TestDatabase): Promise<void> {
  await owner.query(`INSERT INTO organisation (id, kind, name_th, province_code) VALUES
    ('opdc', 'opdc', 'สำนักงาน ก.พ.ร.', NULL), ('TH-42', 'province', 'เลย', 'TH-42'), ('TH-50', 'province', 'เชียงใหม่', 'TH-50'),
    ('TH-13', 'province', 'ปทุมธานี', 'TH-13')`);
  await owner.query(
    `INSERT INTO letter_unit (organisation_id, id, code, office) VALUES ('opdc', 'main', 'นร 1200', 'สำนักงาน')`,
  );
  await owner.query(
    `INSERT INTO official_letter (organisation_id, id, fiscal_year, unit_id, kind, status, content, subject, secrecy, is_public,
       written_by, written_name, changed_at)
     VALUES ('opdc', 'letter-1', 2568, 'main', 'letter', 'draft', '{}', 'เรื่อง', 'open', false, 'user', 'ก', $1)`,
    [at],
  );
  await owner.query(
    `INSERT INTO letter_delivery (organisation_id, sender_id, letter_id, position, positions, delivered_at, reply, replied_at,
       replied_name)
     VALUES ('TH-42', 'opdc', 'letter-1', 0, '{0}', $1, E'รับทราบ\n\nแก้ไขเป็นวันที่ ๕', $2, 'นางสาวอรุณี'),
       ('TH-50', 'opdc', 'letter-1', 1, '{1}', $1, 'ยินดี', NULL, NULL),
       ('TH-13', 'opdc', 'letter-1', 2, '{2}', $1, '', NULL, NULL)`,
    [at, later],
  );
}

const asked = [
  { number: 1, status: 'submitted', submitted: at, reason: null, resolution: null, made: null },
  { number: 2, status: 'returned', submitted: at, reason: 'ขอหลักฐานเพิ่ม', resolution: null, made: null },
  { number: 3, status: 'withdrawn', submitted: at, reason: 'ไม่ต้องปรับแล้ว', resolution: null, made: null },
  { number: 4, status: 'accepted', submitted: at, reason: null, resolution: '{}', made: 2 },
  { number: 5, status: 'draft', submitted: null, reason: null, resolution: null, made: null },
  { number: 6, status: 'discarded', submitted: null, reason: null, resolution: null, made: null },
];

/** Requests in every state, the returned one with two files. */
async function askForChanges({ owner }: TestDatabase): Promise<void> {
  for (const { number, status, submitted, reason, resolution, made } of asked)
    await owner.query(
      `INSERT INTO change_request (organisation_id, fiscal_year, number, status, code, kind, ground, example, other_factor, cause,
         explanation, proposed, from_version, changed_at, changed_name, submitted_at, submitted_name, window_code, resolution,
         reason, made_version)
       VALUES ('TH-42', 2568, $1, $2, $3, 'target', 'disaster', 'flood', '', 'outside', 'น้ำท่วม', '{"target": "10"}', 1, $4, 'ก',
         $5, $6, $7, $8, $9, $10)`,
      [
        ...[number, status, `1.1-${number}`, at, submitted, submitted && 'ก', submitted && 'after-6m'],
        ...[resolution, reason, made],
      ],
    );
  for (const [index, file] of ['b', 'a'].entries()) {
    await owner.query(
      `INSERT INTO stored_file (sha256, size_bytes, media_type, stored_at) VALUES ($1, 9007199254740993, 'application/pdf', $2)`,
      [file.repeat(64), at],
    );
    await owner.query(`INSERT INTO change_request_file VALUES ('TH-42', 2568, 2, 'declared', $1, $2, $3)`, [
      file.repeat(64),
      `ประกาศ ${file}.pdf`,
      index === 0 ? at : later,
    ]);
  }
}

for (const target of databaseTargets().filter(({ missing }) => missing === undefined))
  it(`what was answered and what was asked is carried over whole from the shapes of before — ${target.name}`, async () => {
    const database = await openTestDatabase(target, { empty: true });
    try {
      await upTo(database, '0181');
      await answerLetters(database);
      await upTo(database, '0185');
      await askForChanges(database);
      const before = await database.owner.query('SELECT * FROM change_request ORDER BY number');
      expect((await migrate(database.owner)).ok).toBe(true);

      const replies = await database.owner.query(
        `SELECT organisation_id AS party, number, reply, replied_at, replied_by, replied_name FROM letter_reply ORDER BY 1 DESC`,
      );
      expect(replies.rows).toEqual([
        {
          ...{ party: 'TH-50', number: 1, reply: 'ยินดี', replied_at: at, replied_by: '', replied_name: '' },
        },
        {
          ...{ party: 'TH-42', number: 1, reply: 'รับทราบ\n\nแก้ไขเป็นวันที่ ๕', replied_at: later, replied_by: '' },
          replied_name: 'นางสาวอรุณี',
        },
      ]);
      const after = await database.owner.query('SELECT * FROM change_request ORDER BY number');
      expect(after.rows.map(({ sent: _, ...row }) => row)).toMatchObject(before.rows);
      expect(after.rows.map(({ sent }) => sent !== null)).toEqual([true, true, true, true, false, false]);
      const content = { kind: 'target', ground: 'disaster', example: 'flood', otherFactor: '', cause: 'outside' };
      const file = { need: 'declared', mediaType: 'application/pdf', sizeBytes: '9007199254740993' };
      expect(after.rows[1]?.sent).toEqual({
        ...{ ...content, code: '1.1-2', explanation: 'น้ำท่วม', proposed: { target: '10' }, fromVersion: 1 },
        files: [
          { ...file, sha256: 'b'.repeat(64), fileName: 'ประกาศ b.pdf' },
          { ...file, sha256: 'a'.repeat(64), fileName: 'ประกาศ a.pdf' },
        ],
      });
      expect(after.rows[0]?.sent).toMatchObject({ ...content, code: '1.1-1', files: [] });
    } finally {
      await database.close();
    }
  });
