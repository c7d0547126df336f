import { expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
import { toThaiDigits } from '../../domain/values/thai-digits.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting, typed } from '../../testing/letters-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { enclosedFile, letterFor } from './letter-paper.ts';
import { readCircular, readCirculars } from './read-circulars.ts';
import { readLetter, readReceivedLetter } from './read-letter.ts';
import { readInbox, readLetterRoom, readRegister } from './read-room.ts';
import { acknowledgeLetter, noteOpened, replyToLetter } from './receive-letter.ts';
import { resumeSendings, runSending, startSending } from './send-letter.ts';
import { saveLetter } from './write-letter.ts';

describeOnEachDatabase('a letter that is sent', (database) => {
  const setting = lettersSetting(database);
  const arrivals = async (letterId: string) => {
    const { rows } = await database.pool.query<{ organisation: string; arrivals: number; told: number }>(
      `SELECT organisation_id AS organisation, count(*)::integer AS arrivals, count(duty.seq)::integer AS told FROM journal
       LEFT JOIN duty_to_tell duty USING (organisation_id, seq)
       WHERE action = 'letter.arrive' AND subject LIKE '%' || $1 GROUP BY organisation_id`,
      [letterId],
    );
    return rows;
  };

  it('to 76 provinces reaches each once, though the process is killed on the way and two go on at once', async () => {
    const letter = await setting.issue(await setting.signed('circular', { recipients: [], addGroup: 'provinces' }));
    const key = { organisationId: 'TH-42', letterId: letter.id };
    const deps = setting.deps();
    await setting.copyNothing(letter);
    expect(letter.content.recipients).toHaveLength(76);
    expect(accepted(await startSending(deps, setting.people().officer, key))).toMatchObject({ total: 76, done: 0 });
    expect(codesOf(await startSending(deps, setting.people().officer, key))).toEqual(['letter-sent-already']);
    let done = 0;
    const killed = runSending(deps, key, () => {
      done += 1;
      if (done === 30) throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await arrivals(letter.id)).toHaveLength(30);
    expect(await resumeSendings(deps)).toBe(0);
    setting.at('2025-04-25T02:05:00.000Z');
    await Promise.all([resumeSendings(deps), runSending(deps, key)]);
    const all = await arrivals(letter.id);
    expect(all).toHaveLength(76);
    expect(all.every((one) => one.arrivals === 1 && one.told === 1)).toBe(true);
    const reading = accepted(await readLetter(deps, setting.people().officer, key));
    expect(reading.sending).toMatchObject({ done: 76, total: 76, finishedAt: '2025-04-25T02:05:00.000Z' });
    expect(new Set(reading.deliveries.map((one) => one.organisationId)).size).toBe(76);
  });

  it('to a group is written to its organisations that are not closed', async () => {
    await database.owner.query(`UPDATE organisation SET closed_on = '2025-04-01' WHERE id = 'TH-42.ts'`);
    const all = await setting.draft('invitation', { recipients: [], addGroup: 'agencies' });
    const ids = all.content.recipients.map((one) => one.organisationId);
    expect(ids).toContain('TH-42.cd');
    expect(ids).not.toContain('TH-42.ts');
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const closed = { ...typed(all), rowVersion: null, recipients: [{ who: 'TH-42.ts', line: '' }], addGroup: null };
    expect(codesOf(await saveLetter(deps, people.officer, closed))).toEqual(['letter-recipient-unknown']);
    await database.owner.query(`UPDATE organisation SET closed_on = NULL WHERE id = 'TH-42.ts'`);
  });

  it('is opened, acknowledged and answered by its recipient, which the sender sees', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const written = { recipients: [{ who: 'TH-42.cd', line: '' }], addGroup: null };
    const letter = await setting.issue(await setting.signed('invitation', written));
    const key = { organisationId: 'TH-42', letterId: letter.id };
    accepted(await startSending(deps, people.officer, key));
    await runSending(deps, key);
    const mine = { organisationId: 'TH-42.cd', senderId: 'TH-42', letterId: letter.id };
    const [listed] = accepted(await readInbox(deps, people.host, { organisationId: 'TH-42.cd', text: '' })).deliveries;
    expect(listed).toMatchObject({ letterId: letter.id, openedAt: null, subject: letter.content.subject });
    expect(codesOf(await readReceivedLetter(deps, people.officer, mine))).toEqual(['forbidden']);
    for (const door of ['page', 'paper', 'file'] as const) {
      await database.owner.query(
        'UPDATE letter_delivery SET opened_at = NULL, opened_name = NULL WHERE letter_id = $1',
        [letter.id],
      );
      const reader = { door: 'inbox', organisationId: 'TH-42.cd' } as const;
      if (door === 'page')
        expect(accepted(await readReceivedLetter(deps, people.host, mine)).delivery.openedName).toBe('เจ้าภาพ');
      if (door === 'paper') accepted(await letterFor(deps, people.host, key, reader));
      if (door === 'file') await enclosedFile(deps, people.host, key, { ...reader, number: 1 });
      const [told] = accepted(await readLetter(deps, people.officer, key)).deliveries;
      expect(told?.openedName, door).toBe('เจ้าภาพ');
    }
    accepted(await noteOpened(deps, people.host, mine));
    expect(codesOf(await replyToLetter(deps, people.host, { ...mine, reply: ' ' }))).toEqual(['letter-reply-required']);
    accepted(await acknowledgeLetter(deps, people.host, mine));
    accepted(await replyToLetter(deps, people.host, { ...mine, reply: 'ส่งหัวหน้าฝ่ายเข้าประชุมแทน' }));
    const [seen] = accepted(await readLetter(deps, people.officer, key)).deliveries;
    const [at, by] = ['2025-04-25T02:05:00.000Z', 'เจ้าภาพ'];
    const first = { number: 1, text: 'ส่งหัวหน้าฝ่ายเข้าประชุมแทน', repliedAt: at, repliedName: by };
    expect(seen).toMatchObject({
      openedName: by,
      acknowledgedName: by,
      replies: [first],
      repliedAt: at,
      repliedName: by,
    });
    setting.at('2025-04-25T02:15:00.000Z');
    const again = accepted(await replyToLetter(deps, people.host, { ...mine, reply: 'ส่งหัวหน้าฝ่ายเข้าประชุมแทน ' }));
    expect([again.replies, again.repliedAt]).toEqual([[first], at]);
    const second = { number: 2, text: 'รับทราบ', repliedAt: '2025-04-25T02:15:00.000Z', repliedName: by };
    for (const _twice of [1, 2])
      expect(accepted(await replyToLetter(deps, people.host, { ...mine, reply: 'รับทราบ' })).replies).toEqual([
        first,
        second,
      ]);
    const [told] = accepted(await readLetter(deps, people.officer, key)).deliveries;
    expect([told?.replies, told?.repliedAt]).toEqual([[first, second], second.repliedAt]);
    expect(accepted(await readReceivedLetter(deps, people.host, mine)).delivery.replies).toEqual([first, second]);
    for (const actor of [people.officer, people.opdc])
      expect(codesOf(await acknowledgeLetter(deps, actor, mine))).toEqual(['forbidden']);
    const withdrawal = { ...key, rowVersion: null, reason: 'เลื่อนประชุม' };
    accepted(
      await moveLetter(deps, people.officer, withdrawal, {
        action: 'withdraw-letter',
        proof: { password: settingPassword },
      }),
    );
    expect(codesOf(await acknowledgeLetter(deps, people.host, mine))).toEqual(['letter-cancelled']);
  });

  it('is found by its number in either kind of digits, by its sender and under its year, and says which province sent it', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const written = { ...(await setting.draft()).content, subject: 'แจ้งผลรอบ ๑๒ เดือน', isPublic: true };
    const recipients = [{ who: 'TH-42.cd', line: '' }];
    const letter = await setting.issue(await setting.signed('invitation', { written, recipients, addGroup: null }));
    const key = { organisationId: 'TH-42', letterId: letter.id };
    accepted(await startSending(deps, people.officer, key));
    await runSending(deps, key);
    const series = { organisationId: 'TH-42', series: 'circular' as const, year: null };
    const places: Readonly<Record<string, (text: string) => Promise<readonly string[]>>> = {
      room: async (text) =>
        accepted(await readLetterRoom(deps, people.officer, { organisationId: 'TH-42', text })).letters.map(
          (one) => one.id,
        ),
      register: async (text) =>
        accepted(await readRegister(deps, people.officer, { ...series, text })).letters.map((one) => one.id),
      inbox: async (text) =>
        accepted(await readInbox(deps, people.host, { organisationId: 'TH-42.cd', text })).deliveries.map(
          (one) => one.letterId,
        ),
      circulars: async (text) =>
        accepted(await readCirculars(deps, visitor, { organisationId: '', text })).circulars.map((one) => one.id),
    };
    const number = letter.number?.number ?? 0;
    const typedNumbers = [`ว ${number}`, `ลย 0017.5/ว ${number}`, `${number}`].flatMap((text) => [
      text,
      toThaiDigits(text),
    ]);
    for (const [place, found] of Object.entries(places))
      for (const text of [...typedNumbers, 'รอบ 12', 'รอบ ๑๒'])
        expect([place, text, await found(text)]).toEqual([place, text, expect.arrayContaining([letter.id])]);
    setting.at('2026-01-06T02:00:00.000Z');
    const later = await setting.issue(await setting.signed());
    expect((await places.register?.(''))?.[0]).toBe(later.id);
    setting.at('2025-04-25T02:00:00.000Z');
    expect(await places.circulars?.('จังหวัดเลย')).toContain(letter.id);
    const { circulars } = accepted(await readCirculars(deps, visitor, { organisationId: 'TH-42', text: '' }));
    expect(new Set(circulars.map((one) => one.organisationName))).toEqual(new Set(['จังหวัดเลย']));
    const mine = { organisationId: 'TH-42.cd', senderId: 'TH-42', letterId: letter.id };
    expect(accepted(await readReceivedLetter(deps, people.host, mine)).senderName).toBe('จังหวัดเลย');
    const { deliveries } = accepted(await readInbox(deps, people.host, { organisationId: 'TH-42.cd', text: '' }));
    expect(new Set(deliveries.map((one) => one.senderName))).toEqual(new Set(['จังหวัดเลย']));
  });

  it('in secret is listed without its subject, found by no search, and told to nobody else', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const draft = await setting.draft();
    const written = { ...draft.content, subject: 'เรื่องปกปิดพิเศษ', secrecy: 'secret' as const };
    const letter = await setting.issue(
      await setting.signed('invitation', { written, recipients: [{ who: 'TH-42.cd', line: '' }], addGroup: null }),
    );
    const key = { organisationId: 'TH-42', letterId: letter.id };
    accepted(await startSending(deps, people.officer, key));
    await runSending(deps, key);
    const inbox = async (text: string) =>
      accepted(await readInbox(deps, people.host, { organisationId: 'TH-42.cd', text }));
    expect((await inbox('')).deliveries.find((one) => one.letterId === letter.id)?.subject).toBe('หนังสือลับมาก');
    expect((await inbox('ปกปิดพิเศษ')).deliveries).toEqual([]);
    const { rows } = await database.pool.query(
      `SELECT 1 FROM journal WHERE (before::text || after::text || subject) LIKE '%ปกปิดพิเศษ%'`,
    );
    expect(rows).toEqual([]);
    expect(codesOf(await readLetter(deps, people.host, key))).toEqual(['forbidden']);
  });

  it('is read by each recipient with their own line, on the page as on paper', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const { content } = await setting.draft();
    const written = { ...content, paragraphs: ['มอบหมาย{ผู้รับ}รับผิดชอบ {ข้อความเฉพาะ}'], oneEach: true };
    const recipients = [
      { who: 'TH-42.ts', line: 'ตัวชี้วัดของผู้อื่น' },
      { who: 'TH-42.cd', line: 'ตัวชี้วัดที่ 1.2' },
    ];
    const letter = await setting.issue(await setting.signed('invitation', { written, recipients, addGroup: null }));
    const key = { organisationId: 'TH-42', letterId: letter.id };
    accepted(await startSending(deps, people.officer, key));
    await runSending(deps, key);
    const mine = { organisationId: 'TH-42.cd', senderId: 'TH-42', letterId: letter.id };
    const { face } = accepted(await readReceivedLetter(deps, people.host, mine));
    expect(face.to).toBe('สำนักงานพัฒนาชุมชนจังหวัดเลย');
    expect(face.paragraphs).toEqual(['มอบหมายสำนักงานพัฒนาชุมชนจังหวัดเลยรับผิดชอบ ตัวชี้วัดที่ 1.2']);
    const reader = { door: 'inbox', organisationId: mine.organisationId } as const;
    expect(accepted(await letterFor(deps, people.host, key, reader)).paper.face).toEqual(face);
    const open = { ...written, isPublic: true };
    const shown = await setting.issue(
      await setting.signed('invitation', { written: open, recipients, addGroup: null }),
    );
    const circular = accepted(await readCircular(deps, visitor, { organisationId: 'TH-42', letterId: shown.id }));
    expect(circular.face.paragraphs).toEqual(['มอบหมาย…รับผิดชอบ …']);
  });
});
