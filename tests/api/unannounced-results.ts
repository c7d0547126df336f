import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** The editions of results that nobody has announced: the first of one round, and a correction of another that was announced. */
const editions = [
  { round: '12m', edition: 1, corrects: null, reason: null },
  { round: '6m', edition: 2, corrects: 1, reason: 'แก้ไขคะแนนที่คำนวณผิด' },
] as const;

/** Hashes of what is prepared and not announced. */
export const unannouncedHashes = editions.map(({ round }) =>
  createHash('sha256').update(`unannounced ${round}`).digest('hex'),
);

/** A draft of a meeting, which the demonstration has none of. */
export async function draftMeeting(owner: Pool): Promise<void> {
  await owner.query(`UPDATE meeting SET status = 'draft' WHERE id = 'kmlv-2567'`);
}

/**
 * Prepares the results of two rounds, of which one body has approved each; neither is announced. Files one piece of evidence, and
 * simulates an allocation of incentives, which its body has sent back.
 */
export async function prepareUnannounced(owner: Pool): Promise<void> {
  for (const [at, { round, edition, corrects, reason }] of editions.entries()) {
    const hash = unannouncedHashes[at];
    await owner.query(
      `INSERT INTO result_summary (organisation_id, fiscal_year, round, edition, framework_version, parties, content, content_hash,
         reason, corrects, prepared_at, prepared_by, prepared_name)
       SELECT organisation_id, fiscal_year, $1, $2, framework_version, parties,
         jsonb_set(jsonb_set(content::jsonb, '{round}', to_jsonb($1::text)), '{edition}', to_jsonb($2::int))::text,
         $3, $4, $5, now(), prepared_by, 'ผู้จัดทำ'
       FROM result_summary WHERE round = '6m' AND edition = 1`,
      [round, edition, hash, reason, corrects],
    );
    await owner.query(
      `INSERT INTO result_step (organisation_id, fiscal_year, round, edition, number, kind, resolution, recorded_at, recorded_by, recorded_name)
       SELECT organisation_id, fiscal_year, $1, $2, 1, kind, resolution, now(), recorded_by, 'ผู้บันทึก'
       FROM result_step WHERE round = '6m' AND edition = 1 AND kind = 'approved' LIMIT 1`,
      [round, edition],
    );
    await owner.query(
      `INSERT INTO resolution (organisation_id, id, body_name, meeting_id, meeting_number, item, number, held_on, decided, text,
         subject_kind, subject_keys, user_id, recorded_name, recorded_at)
       SELECT organisation_id, id || $1, body_name, meeting_id, meeting_number, item, number || $1, held_on, decided, 'เห็นชอบผล',
         subject_kind, ARRAY[$2::text], user_id, recorded_name, now()
       FROM resolution WHERE subject_kind = 'results' LIMIT 1`,
      [`.${at + 1}`, `2568/${round}-${edition}-${hash?.slice(0, 16)}`],
    );
  }
  await simulateIncentives(owner);
  await owner.query(
    `INSERT INTO result_objection (organisation_id, fiscal_year, round, status, score_edition, opens_on, ends_on, objections,
       approved_at, approved_name, changed_at, changed_name)
     SELECT organisation_id, fiscal_year, round, 'sent', edition, '2025-10-01', '2099-12-31',
       '[{"code": "1.1-SME", "reason": "คะแนนที่เสนอไม่ถูกต้อง", "reference": "หลักฐาน", "at": "2025-10-02T02:00:00.000Z", "name": "ผู้เขียน", "answer": {"verdict": "kept", "text": "คงคะแนนที่เสนอ", "at": "2025-10-03T02:00:00.000Z", "name": "ผู้ตอบ"}}]',
       now(), 'ผู้อนุมัติ', now(), 'ผู้แก้ไข'
     FROM frozen_score WHERE kind = 'assessed' AND round = '12m' AND fiscal_year = 2568 AND edition = 1`,
  );
  const file = 'b'.repeat(64);
  await owner.query(`INSERT INTO stored_file VALUES ('${file}', 5, 'application/pdf', now())`);
  await owner.query(
    `INSERT INTO evidence (organisation_id, fiscal_year, round, code, sha256, title, file_name, claims, version, added_name, added_at)
     VALUES ('TH-75', 2568, '12m', '1.1-SME', '${file}', 'หลักฐาน', 'หลักฐาน.pdf', '{}', 1, 'ผู้แนบ', now())`,
  );
}

async function simulateIncentives(owner: Pool): Promise<void> {
  await owner.query(
    `INSERT INTO incentive_allocation (organisation_id, fiscal_year, number, name, reason, budget, content, content_hash, kept_at,
       kept_by, kept_name)
     VALUES ('opdc', 2554, 1, 'ข้อเสนอหลัก', 'ตามระดับของผลงาน', 1000000.5, '{"name": "ข้อเสนอหลัก"}', repeat('c', 64), now(), 'u',
       'ผู้จำลอง')`,
  );
  await owner.query(
    `INSERT INTO incentive_step (organisation_id, fiscal_year, number, step, kind, recorded_at, recorded_by, recorded_name)
     VALUES ('opdc', 2554, 1, 1, 'laid', now(), 'u', 'ผู้เสนอ')`,
  );
  await owner.query(
    `INSERT INTO resolution (organisation_id, id, body_name, meeting_id, meeting_number, item, number, held_on, decided, text,
       subject_kind, subject_keys, user_id, recorded_name, recorded_at)
     SELECT organisation_id, id || '.9', body_name, meeting_id, meeting_number, item, number || '.9', held_on, 'returned',
       'ให้ทบทวนส่วนแบ่ง', 'incentives', ARRAY['2554/1-cccccccccccccccc'], user_id, recorded_name, now()
     FROM resolution WHERE subject_kind = 'results' LIMIT 1`,
  );
}
