import { expect, it } from 'vitest';
import { flood } from '../../testing/change-sample.ts';
import { changeSetting, ordinary, oversight, subcommission } from '../../testing/change-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { handOver } from '../letters/hand-over.ts';
import { saveLetterUnit } from '../letters/save-unit.ts';
import { runSending, startSending } from '../letters/send-letter.ts';
import { readChangeNotice, readNoticeOfChange } from './read-change-notice.ts';
import { startChangeNotice } from './start-change-notice.ts';

const secretary = actorOf('central-data-owner', 'central.moi');
const officer = actorOf('provincial-officer', 'TH-42');
const unit = {
  ...{ organisationId: 'central.moi', unitId: null, rowVersion: null, code: 'มท 0211.4', office: 'กระทรวงมหาดไทย' },
  ...{ group: '', address: ['ถนนอัษฎางค์ กทม. 10200'], telephones: ['โทร. 0 2222 1141'], site: '', endsOn: null },
};
const openRoom = async (deps: Parameters<typeof saveLetterUnit>[0]) =>
  accepted(await saveLetterUnit(deps, secretary, unit));
const others = [officer, actorOf('opdc-officer', 'opdc'), actorOf('central-data-owner', 'central.pmqa')];

describeOnEachDatabase('the letter by which a secretary tells OPDC what was decided on requests', (database) => {
  it('is one for the meeting, with every request and decision, by its last day and not after it', async () => {
    const setting = await changeSetting(database);
    const { deps, onDay } = setting;
    const start = (by = secretary, id = 'mtg-1') => startChangeNotice(deps(), by, { id });
    const meeting = async () => {
      const found = await deps().transactions.read((stores) => stores.meetings.find('mtg-1'));
      if (found === null) throw new Error('the meeting is gone');
      return found;
    };
    const read = async (by = secretary) => readChangeNotice(deps(), by, await meeting());
    onDay('2025-02-10');
    const request = await setting.sent(ordinary);
    expect(codesOf(await start())).toEqual(['not-found']);
    accepted(await setting.resolve(request, oversight, 'approved'));
    expect(await read()).toMatchObject({
      lastDay: '2025-02-28',
      daysLeft: 18,
      decided: 1,
      undecided: 0,
      mayStart: true,
    });
    for (const by of others) {
      expect(codesOf(await start(by))).toEqual(['forbidden']);
      expect(await read(by)).toMatchObject({ mayStart: false, letters: [] });
    }
    expect(codesOf(await start())).toEqual(['letter-unit-required']);
    await openRoom(deps());

    const [one, two] = await Promise.all([start(), start()]);
    const letter = accepted(one);
    expect(accepted(two).id).toBe(letter.id);
    expect([letter.organisationId, letter.kind, letter.about]).toEqual([
      ...['central.moi', 'letter', 'changes/mtg-1/2025-02-28'],
    ]);
    expect(letter.content.recipients.map((to) => to.organisationId)).toEqual(['opdc']);
    const text = letter.content.paragraphs.join('\n');
    expect(text).toContain('ครั้งที่ 1/2568 เมื่อวันที่ 10 กุมภาพันธ์ 2568');
    expect(text).toContain('รวม 1 คำขอ');
    expect(text).toContain('1) จังหวัดเลย คำขอที่ 1 ตัวชี้วัด 1.2.3-A');
    expect(text).toContain('ปรับค่าเป้าหมาย เป็น 1 (50 คะแนน) 2 (75 คะแนน) 3 (100 คะแนน) เหตุ: ');
    expect(text).toContain('มติ: เห็นชอบ (ระเบียบวาระที่ 1) ตามเสนอ');
    expect(JSON.stringify(letter.content)).not.toContain('…');
    expect(await read()).toMatchObject({ reachedOn: null, mayStart: false, letters: [{ id: letter.id }] });

    // As the letter room issues it; its moves are tried with every letter.
    await database.owner.query(`UPDATE official_letter SET status = 'issued' WHERE id = $1`, [letter.id]);
    const key = { organisationId: 'central.moi', letterId: letter.id };
    onDay('2025-03-01');
    expect(codesOf(await startSending(deps(), secretary, key))).toEqual(['notice-after-last-day']);
    const handed = { sentOn: '2025-03-01', way: 'นำส่งเอง' };
    expect(codesOf(await handOver(deps(), secretary, { ...key, ...handed }))).toEqual(['notice-after-last-day']);
    expect(await read()).toMatchObject({ daysLeft: -1, reachedOn: null, mayStart: false });
    onDay('2025-02-28');
    accepted(await startSending(deps(), secretary, key));
    await runSending(deps(), key);
    expect(await read(officer)).toMatchObject({ daysLeft: 0, reachedOn: '2025-02-28', letters: [] });
    const { resolution } = await setting.stands(request);
    expect(await readNoticeOfChange(deps(), officer, resolution ?? { meetingId: null })).toMatchObject({
      reachedOn: '2025-02-28',
    });
    expect(await readNoticeOfChange(deps(), officer, { meetingId: null })).toBeNull();
  });
});

describeOnEachDatabase('a letter about requests that no letter told of in time', (database) => {
  it('is not begun after the last day; of a joint indicator it tells that the request goes on', async () => {
    const setting = await changeSetting(database);
    const { deps, onDay } = setting;
    await openRoom(deps());
    onDay('2025-02-10');
    const joint = await setting.sent(flood);
    const refused = await setting.sent(ordinary);
    accepted(await setting.resolve(joint, oversight, 'approved'));
    accepted(await setting.resolve(refused, oversight, 'not-approved'));
    const text = async (id: string) =>
      accepted(await startChangeNotice(deps(), secretary, { id })).content.paragraphs.join('\n');
    expect(await text('mtg-1')).toContain('มติ: เห็นชอบเบื้องต้น และเสนอ อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการฯ พิจารณา');
    onDay('2025-03-01');
    expect(codesOf(await startChangeNotice(deps(), secretary, { id: 'mtg-2' }))).toEqual(['notice-after-last-day']);
    accepted(await setting.resolve(joint, subcommission, 'approved'));
    expect(codesOf(await startChangeNotice(deps(), secretary, { id: 'mtg-3' }))).toEqual(['forbidden']);
  });
});
