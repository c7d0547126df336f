import { expect, it } from 'vitest';
import { sentWords } from '../../domain/letters/sent-words.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { handOver } from './hand-over.ts';
import { readLetter } from './read-letter.ts';
import { readLetterRoom } from './read-room.ts';
import { runSending, startSending } from './send-letter.ts';

const recipients = [
  { who: 'TH-42.cd', line: '' },
  { who: 'หอการค้าจังหวัดเลย', line: '' },
];

describeOnEachDatabase('a letter that was sent outside the product', (database) => {
  const setting = lettersSetting(database);
  const issued = async () => {
    const letter = await setting.issue(await setting.signed('invitation', { recipients, addGroup: null }));
    return { letter, key: { organisationId: 'TH-42', letterId: letter.id } };
  };
  const listed = async (id: string) => {
    const room = { organisationId: 'TH-42', text: '' };
    const { letters } = accepted(await readLetterRoom(setting.deps(), setting.people().officer, room));
    const found = letters.find((one) => one.id === id);
    return found === undefined ? '' : sentWords(found);
  };

  it('is recorded with its day and way, once, for everybody who does not have it, and is then not asked to be sent', async () => {
    const { key, letter } = await issued();
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    expect(await listed(letter.id)).toBe('ออกเลขแล้ว ยังไม่ส่ง');
    const handed = { ...key, sentOn: '2025-04-25', way: 'ไปรษณีย์ลงทะเบียน' };
    for (const [wrong, code] of [
      [{ sentOn: '2025-04-24' }, 'handing-before-letter'],
      [{ sentOn: '2025-04-26' }, 'handing-in-future'],
      [{ sentOn: '' }, 'letter-day-invalid'],
      [{ way: ' ' }, 'handing-way-required'],
    ] as const)
      expect(codesOf(await handOver(deps, people.officer, { ...handed, ...wrong }))).toEqual([code]);
    for (const actor of [people.opdc, people.host])
      expect(codesOf(await handOver(deps, actor, handed))).toEqual(['forbidden']);
    accepted(await startSending(deps, people.officer, key));
    await runSending(deps, key);
    const before = accepted(await readLetter(deps, people.officer, key));
    expect([before.maySend, before.mayHand]).toEqual([false, true]);
    expect(accepted(await handOver(deps, people.officer, handed)).positions).toEqual([1]);
    expect(codesOf(await handOver(deps, people.officer, handed))).toEqual(['letter-handed-already']);
    const { mayHand, handings } = accepted(await readLetter(deps, people.officer, key));
    expect([mayHand, handings]).toEqual([false, [expect.objectContaining({ way: 'ไปรษณีย์ลงทะเบียน', positions: [1] })]]);
    expect(await listed(letter.id)).toBe('ส่งแล้ว 1 ราย เปิดอ่าน 0 ลงรับ 0 ส่งนอกระบบ 1 ราย');
  });

  it('in whole is not asked to be sent either, and a letter without a number cannot have been', async () => {
    const { key } = await issued();
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const handed = { ...key, sentOn: '2025-04-25', way: 'นำส่งเอง' };
    accepted(await handOver(deps, people.officer, handed));
    const { maySend, mayHand } = accepted(await readLetter(deps, people.officer, key));
    expect([maySend, mayHand]).toEqual([false, false]);
    const draft = await setting.draft();
    expect(codesOf(await handOver(deps, people.officer, { ...handed, letterId: draft.id }))).toEqual([
      'letter-not-issued',
    ]);
  });

  it('in whole is not sent by the product beside, and while it is being sent nothing of it is handed over', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const handed = { sentOn: '2025-04-25', way: 'นำส่งเอง' };
    const whole = (await issued()).key;
    accepted(await handOver(deps, people.officer, { ...whole, ...handed }));
    expect(codesOf(await startSending(deps, people.officer, whole))).toEqual(['letter-handed-already']);
    const begun = (await issued()).key;
    accepted(await startSending(deps, people.officer, begun));
    expect(codesOf(await handOver(deps, people.officer, { ...begun, ...handed }))).toEqual(['letter-being-sent']);
    await runSending(deps, begun);
    expect(accepted(await handOver(deps, people.officer, { ...begun, ...handed })).positions).toEqual([1]);
  });

  it('is not delivered where it was handed over', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const { key } = await issued();
    accepted(await handOver(deps, people.officer, { ...key, sentOn: '2025-04-25', way: 'นำส่งเอง' }));
    // As an installation has it that let a sending begin after the handing.
    await database.owner.query(
      `INSERT INTO letter_sending (organisation_id, letter_id, total, done, started_at, started_by, started_name, changed_at)
       VALUES ($1, $2, 1, 0, now(), 'x', 'x', now())`,
      [key.organisationId, key.letterId],
    );
    await runSending(deps, key);
    const { deliveries, sending } = accepted(await readLetter(deps, people.officer, key));
    expect([deliveries, sending?.done]).toEqual([[], 0]);
  });

  it('says of the mail of each inbox what the outbox knows: to be written, waiting, sent, or failed', async () => {
    const { key } = await issued();
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    accepted(await startSending(deps, people.officer, key));
    await runSending(deps, key);
    const mail = async () => accepted(await readLetter(deps, people.officer, key)).mails[0];
    expect(await mail()).toMatchObject({ organisationId: 'TH-42.cd', isToWrite: true, queued: 0, sent: 0, failed: 0 });
    const { rows } = await database.owner.query<{ seq: string }>(
      `SELECT seq FROM journal WHERE organisation_id = 'TH-42.cd' AND action = 'letter.arrive' AND subject LIKE '%' || $1`,
      [key.letterId],
    );
    const seq = rows[0]?.seq;
    await database.owner.query('DELETE FROM duty_to_tell WHERE seq = $1', [seq]);
    expect(await mail()).toMatchObject({ isToWrite: false, queued: 0 });
    await database.owner.query(
      `INSERT INTO outbox_mail (organisation_id, id, user_id, day, kind, address, subject, plain, html, message_id, queued_at,
         next_attempt_at, changed_at)
       SELECT 'TH-42', 'mail-' || $1::text, id, '2025-04-25', 'duty TH-42.cd ' || $1::text, email, 'ก', 'ก', 'ก',
         'm-' || $1::text, now(), now(), now() FROM app_user WHERE email = 'host@loei.th'`,
      [seq],
    );
    expect(await mail()).toMatchObject({ isToWrite: false, queued: 1, sent: 0, sentAt: null });
    await database.owner.query(`UPDATE outbox_mail SET state = 'failed' WHERE id = 'mail-' || $1`, [seq]);
    expect(await mail()).toMatchObject({ queued: 0, failed: 1, sentAt: null });
    await database.owner.query(
      `UPDATE outbox_mail SET state = 'sent', changed_at = '2025-04-25T02:07:00Z' WHERE id = 'mail-' || $1`,
      [seq],
    );
    expect(await mail()).toMatchObject({ queued: 0, failed: 0, sent: 1, sentAt: '2025-04-25T02:07:00.000Z' });
  });
});
