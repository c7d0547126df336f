import { expect, it } from 'vitest';
import { recallOf, recallWords } from '../../domain/letters/official-letter.ts';
import { visitor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { accepted, settingPassword } from '../../testing/people-setting.ts';
import { copiesMoreSecret } from './copies-more-secret.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { letterFor } from './letter-paper.ts';
import { readInbox } from './read-room.ts';
import { runSending, startSending } from './send-letter.ts';

const proof = { password: settingPassword };

describeOnEachDatabase('a letter that is withdrawn', (database) => {
  const setting = lettersSetting(database);
  const withdrawn = async (secrecy: 'open' | 'secret') => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const written = { ...(await setting.draft()).content, secrecy, isPublic: secrecy === 'open' };
    const recipients = [{ who: 'TH-42.cd', line: '' }];
    const letter = await setting.issue(await setting.signed('invitation', { written, recipients, addGroup: null }));
    const key = { organisationId: 'TH-42', letterId: letter.id };
    accepted(await startSending(deps, people.officer, key));
    await runSending(deps, key);
    const input = { ...key, rowVersion: null, reason: 'เลื่อนประชุม' };
    accepted(await moveLetter(deps, people.officer, input, { action: 'withdraw-letter', proof }));
    const { rows } = await database.pool.query<{ reason: string | null; told: number; number: string }>(
      `SELECT row.reason, row.after ->> 'number' AS number, count(duty.seq)::integer AS told FROM journal row
       LEFT JOIN duty_to_tell duty USING (organisation_id, seq)
       WHERE row.organisation_id = 'TH-42.cd' AND row.action = 'letter.recall' AND row.subject LIKE '%' || $1
       GROUP BY row.reason, number`,
      [letter.id],
    );
    return { key, letter, told: rows };
  };

  it('is told to who received it, in their journal and by mail, with the reason unless it is secret', async () => {
    const open = await withdrawn('open');
    expect(open.told).toEqual([{ reason: 'เลื่อนประชุม', number: open.letter.face?.number, told: 1 }]);
    const secret = await withdrawn('secret');
    expect(secret.told).toEqual([{ reason: null, number: secret.letter.face?.number, told: 1 }]);
  });

  it('bears when and why at every door: the room, the inbox, and among the circulars', async () => {
    const { key } = await withdrawn('open');
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const words = 'ยกเลิกเมื่อวันที่ 25 เมษายน 2568 เหตุผล: เลื่อนประชุม';
    for (const [actor, reader] of [
      [people.officer, { door: 'room', recipient: null }],
      [people.officer, { door: 'room', recipient: 0 }],
      [people.host, { door: 'inbox', organisationId: 'TH-42.cd' }],
      [visitor, { door: 'public' }],
    ] as const) {
      const { paper } = accepted(await letterFor(deps, actor, key, reader));
      expect([paper.watermark, paper.recall && recallWords(paper.recall)]).toEqual(['ยกเลิก', words]);
    }
    const { deliveries } = accepted(await readInbox(deps, people.host, { organisationId: 'TH-42.cd', text: '' }));
    const listed = deliveries.find((one) => one.letterId === key.letterId);
    expect(listed && recallOf(listed)).toEqual({ on: '2025-04-25', reason: 'เลื่อนประชุม' });
  });

  it('or not, is known to be copied by the name of its paper, of a file enclosed before letters said whose copy it is', async () => {
    const { letter } = await withdrawn('secret');
    const file = { sha256: 'a'.repeat(64), sizeBytes: 1, mediaType: 'application/pdf' };
    const enclosed = (fileName: string) => [
      { title: 'สำเนา', count: '1', unit: 'ชุด', address: '', file: { ...file, fileName } },
    ];
    const of = (fileName: string) =>
      setting.deps().transactions.read(async (stores) => {
        const content = { ...(await setting.draft()).content, enclosures: enclosed(fileName) };
        return (await copiesMoreSecret(stores, content)).map((one) => one.code);
      });
    expect(await of(`letter-TH-42-${letter.id}.pdf`)).toEqual(['enclosed-copy-more-secret']);
    expect(await of('letter-TH-42-2568-0000000000.pdf')).toEqual([]);
    expect(await of('กำหนดการ.pdf')).toEqual([]);
  });
});
