import { expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { changeSetting, opdc, ordinary, oversight } from '../../testing/change-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdBodyMeeting } from '../../testing/hold-body-meeting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { saveLetterUnit } from '../letters/save-unit.ts';
import { recordResolution } from '../resolutions/record-resolution.ts';
import { readChangeNotice } from './read-change-notice.ts';
import { recordChangeNotice } from './record-change-notice.ts';
import { startChangeNotice } from './start-change-notice.ts';

const secretary = actorOf('central-data-owner', 'central.moi');
const officer = actorOf('provincial-officer', 'TH-42');
const unit = {
  ...{ organisationId: 'central.moi', unitId: null, rowVersion: null, code: 'มท 0211.4', office: 'กระทรวงมหาดไทย' },
  ...{ group: '', address: ['ถนนอัษฎางค์ กทม. 10200'], telephones: ['โทร. 0 2222 1141'], site: '', endsOn: null },
};

describeOnEachDatabase('a decision that is recorded after its last day', (database) => {
  it('counts where the body met in time and OPDC was told in time by a letter on record, and not otherwise', async () => {
    const setting = await changeSetting(database);
    const { deps, onDay } = setting;
    onDay('2025-02-20');
    const request = await setting.sent(ordinary);
    const held = {
      bodyId: oversight,
      number: 1,
      day: '2025-02-20',
      fiscalYears: [2568],
      kind: 'change-request',
    } as const;
    await deps().transactions.run((stores) => holdBodyMeeting(stores, { ...held, id: 'mtg-1' }));
    const keys = [`2568/TH-42~${request.number}`];
    const input = { id: 'mtg-1', item: 1, decided: 'approved', text: 'ตามเสนอ', kind: 'change-request', keys } as const;
    const record = () => recordResolution(deps(), opdc, input);
    const told = (by = secretary, more: object = {}) => {
      const outside = { id: 'mtg-1', numberText: 'มท ๐๒๑๑.๔/๑๒', sentOn: '2025-02-27', way: 'นำส่งเอง', ...more };
      return recordChangeNotice(deps(), by, outside);
    };
    const reading = async () => {
      const meeting = await deps().transactions.read((stores) => stores.meetings.find('mtg-1'));
      return meeting && readChangeNotice(deps(), secretary, meeting);
    };
    // A draft that a body plans is not there for who is not shown it.
    const planned = { ...held, id: 'mtg-9', number: 9, status: 'draft' } as const;
    await deps().transactions.run((stores) => holdBodyMeeting(stores, planned));
    for (const act of [startChangeNotice(deps(), officer, { id: 'mtg-9' }), told(officer, { id: 'mtg-9' })])
      expect(codesOf(await act)).toEqual(['not-found']);
    onDay('2025-03-01');
    expect(await record()).toMatchObject({
      refusals: [
        { code: 'resolution-not-carried-out' },
        { code: 'change-recorded-late', facts: { last: '28 กุมภาพันธ์ 2568' } },
      ],
    });
    expect(await reading()).toMatchObject({ decided: 0, undecided: 1, mayStart: false, mayRecord: true });
    expect(codesOf(await told(officer))).toEqual(['forbidden']);
    expect(codesOf(await told(secretary, { id: 'none' }))).toEqual(['not-found']);
    expect(codesOf(await told(secretary, { numberText: ' ' }))).toEqual(['handing-number-required']);
    expect(codesOf(await told(secretary, { sentOn: '2025-02-19' }))).toEqual(['change-notice-before-meeting']);
    expect(codesOf(await told(secretary, { sentOn: '2025-03-02' }))).toEqual(['handing-in-future']);
    // One that came too late is the truth and is recorded, and carries no decision.
    accepted(await told(secretary, { sentOn: '2025-03-01' }));
    expect(codesOf(await record())).toContain('change-recorded-late');
    expect(accepted(await told())).toMatchObject({ numberText: 'มท 0211.4/12', told: ['opdc'] });
    expect(codesOf(await told())).toEqual(['change-notice-told']);
    accepted(await record());
    expect(await setting.stands(request)).toMatchObject({ status: 'accepted', resolution: { heldOn: '2025-02-20' } });
    expect(await reading()).toMatchObject({ reachedOn: '2025-02-27', decided: 1, mayStart: false, mayRecord: false });
  });
});

describeOnEachDatabase('a request that was sent back and sent again in the next window', (database) => {
  it('leaves the first meeting its letter and its day, and the letter its text', async () => {
    const setting = await changeSetting(database);
    const { deps, onDay } = setting;
    accepted(await saveLetterUnit(deps(), secretary, unit));
    onDay('2025-02-20');
    const request = await setting.sent(ordinary);
    accepted(await setting.resolve(request, oversight, 'returned'));
    const letter = accepted(await startChangeNotice(deps(), secretary, { id: 'mtg-1' }));
    onDay('2025-03-10');
    accepted(await setting.move(request, 'submit-change'));
    const found = await deps().transactions.read((stores) => stores.meetings.find('mtg-1'));
    expect(found && (await readChangeNotice(deps(), secretary, found))).toMatchObject({
      ...{ lastDay: '2025-02-28', mayStart: false, letters: [{ id: letter.id }] },
    });
    expect(accepted(await startChangeNotice(deps(), secretary, { id: 'mtg-1' })).id).toBe(letter.id);
    expect(await setting.stands(request)).toMatchObject({
      windowCode: 'change-12m',
      sentBack: [{ windowCode: 'change-6m' }],
    });
  });

  it('is told of by no letter that was handed to another recipient alone', async () => {
    const { rows } = await database.owner.query(
      `SELECT id, content FROM official_letter WHERE about LIKE 'changes/mtg-1/%'`,
    );
    const [{ id }] = rows;
    const recipients = [
      { organisationId: 'opdc', name: 'เลขาธิการ ก.พ.ร.', line: '' },
      { organisationId: null, name: 'อื่น', line: '' },
    ];
    await database.owner.query(
      `UPDATE official_letter SET status = 'issued', content = jsonb_set(content, '{recipients}', $2) WHERE id = $1`,
      [id, JSON.stringify(recipients)],
    );
    const hand = (handing: string, positions: string) =>
      database.owner.query(
        `INSERT INTO letter_handing (organisation_id, id, letter_id, number_text, positions, sent_on, way, recorded_by, recorded_name, recorded_at)
         VALUES ('central.moi', $1, $2, '1', $3, '2025-02-25', 'ก', 'u', 'ก', now())`,
        [handing, id, positions],
      );
    const toldOn = () =>
      openTransactions(database.pool).read((stores) => stores.changeRequests.toldOn('opdc', ['mtg-1', 'mtg-2']));
    await hand('h-1', '{1}');
    expect([...(await toldOn())]).toEqual([]);
    await hand('h-2', '{0,1}');
    expect([...(await toldOn())]).toEqual([['mtg-1', '2025-02-25']]);
  });
});
