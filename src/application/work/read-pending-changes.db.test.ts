import { expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { flood } from '../../testing/change-sample.ts';
import { changeSetting, officer, opdc, ordinary, oversight, subcommission } from '../../testing/change-setting.ts';
import { countStatements } from '../../testing/count-statements.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdBodyMeeting } from '../../testing/hold-body-meeting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { saveLetterUnit } from '../letters/save-unit.ts';
import { runSending, startSending } from '../letters/send-letter.ts';
import { recordChangeNotice } from '../notices/record-change-notice.ts';
import { startChangeNotice } from '../notices/start-change-notice.ts';
import { pendingReader } from './pending-reader.ts';
import { changeTasksReader } from './read-pending-changes.ts';

const kinds = [
  'send-change',
  'fix-change',
  'change-window',
  'call-change-meeting',
  'send-change-notice',
  'change-notice-missed',
];
const ministry = actorOf('central-data-owner', 'central.moi');

describeOnEachDatabase('requests in the queue of work', (database) => {
  it('wait for the party, then for the secretaries of both bodies, and the notice until it reached OPDC', async () => {
    const setting = await changeSetting(database);
    const { deps, onDay } = setting;
    const queue = async (by = opdc) => {
      const read = await deps().transactions.read((stores) => pendingReader(stores, deps().clock.today()).of(by));
      return read
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ kind, organisationId, due, change }) => [kind, organisationId, due, change?.count]);
    };
    onDay('2025-02-03');
    expect(await queue(officer)).toEqual([['change-window', 'TH-42', '2025-02-28', 0]]);
    const begun = await setting.begin(ordinary);
    expect(await queue(officer)).toEqual([['send-change', 'TH-42', '2025-02-28', 1]]);
    accepted(await setting.move(begun, 'submit-change'));
    const joint = await setting.sent(flood);
    expect(await queue(officer)).toEqual([]);
    expect(await queue()).toEqual([['call-change-meeting', oversight, '2025-02-28', 2]]);
    for (const stranger of [officer, actorOf('provincial-officer', 'TH-50'), ministry])
      expect(await queue(stranger)).not.toContainEqual(expect.arrayContaining(['call-change-meeting']));

    accepted(await setting.resolve(joint, oversight, 'approved'));
    accepted(await setting.resolve(begun, oversight, 'returned'));
    expect(await queue(officer)).toEqual([['fix-change', 'TH-42', '2025-02-28', 1]]);
    expect(await queue()).toEqual([
      ['send-change-notice', oversight, '2025-02-28', 1],
      ['send-change-notice', oversight, '2025-02-28', 1],
      ['call-change-meeting', subcommission, null, 1],
    ]);
    accepted(
      await saveLetterUnit(deps(), ministry, {
        ...{
          organisationId: 'central.moi',
          unitId: null,
          rowVersion: null,
          code: 'มท 0211.4',
          office: 'กระทรวงมหาดไทย',
        },
        ...{ group: '', address: ['กทม. 10200'], telephones: [], site: '', endsOn: null },
      }),
    );
    const letter = accepted(await startChangeNotice(deps(), ministry, { id: 'mtg-1' }));
    expect((await queue()).map(([kind]) => kind)).toContain('send-change-notice');
    await database.owner.query(`UPDATE official_letter SET status = 'issued' WHERE id = $1`, [letter.id]);
    const key = { organisationId: 'central.moi', letterId: letter.id };
    accepted(await startSending(deps(), ministry, key));
    await runSending(deps(), key);
    const sendingBack = ['send-change-notice', oversight, '2025-02-28', 1];
    expect(await queue()).toEqual([sendingBack, ['call-change-meeting', subcommission, null, 1]]);
    accepted(await setting.resolve(joint, subcommission, 'approved'));
    expect(await queue()).toEqual([sendingBack]);
    onDay('2025-03-01');
    expect(await queue(officer)).toEqual([['fix-change', 'TH-42', '2025-07-31', 1]]);
    // What went back made nothing that stands: there is nothing more to tell of it.
    expect(await queue()).toEqual([]);
  });
});

describeOnEachDatabase('decisions on requests in the queue of work', (database) => {
  it('say that a decision in force was not told in time, until it is on record that it was', async () => {
    const setting = await changeSetting(database);
    const { deps, onDay } = setting;
    onDay('2025-02-20');
    const request = await setting.sent({ ...ordinary, kind: 'details', proposed: { definition: 'นิยามใหม่' } });
    accepted(await setting.resolve(request, oversight, 'approved'));
    const queue = async () => {
      const read = await deps().transactions.read((stores) => pendingReader(stores, deps().clock.today()).of(opdc));
      return read.filter(({ kind }) => kinds.includes(kind));
    };
    const id = (await setting.stands(request)).resolution?.meetingId ?? '';
    const own = async () => (await queue()).filter((one) => one.meeting?.id === id);
    expect(await own()).toMatchObject([{ kind: 'send-change-notice', due: '2025-02-28' }]);
    onDay('2025-03-01');
    expect(await own()).toMatchObject([{ kind: 'change-notice-missed', due: '2025-02-28', change: { count: 1 } }]);
    expect((await own())[0]?.assumed).toContain('200 วัน');
    const outside = { id, numberText: 'มท ๐๒๑๑/๑', sentOn: '2025-02-27', way: 'นำส่งเอง' };
    accepted(await recordChangeNotice(deps(), ministry, outside));
    expect(await own()).toEqual([]);
  });
});

describeOnEachDatabase('bodies for which requests wait in the queue of work', (database) => {
  it('read the meetings of a body at once, and nothing of a body for which nobody asks', async () => {
    const setting = await changeSetting(database);
    const request = await setting.sent({ ...ordinary, kind: 'details', proposed: { definition: 'อีกนิยาม' } });
    await setting.deps().transactions.run(async (stores) => {
      for (let number = 101; number <= 130; number += 1) {
        const held = { id: `mtg-${number}`, bodyId: oversight, number, day: '2025-02-01', fiscalYears: [2568] };
        await holdBodyMeeting(stores, held);
      }
    });
    const counting = countStatements(database.pool);
    const read = (by: typeof opdc) =>
      openTransactions(counting.pool, () => '2025-02-03T03:00:00.000Z').read((stores) =>
        changeTasksReader(stores, '2025-02-03').ofBodies(by),
      );
    const seats = await counting.during(() => read(opdc));
    expect(seats).toBeLessThanOrEqual(16);
    expect((await read(opdc)).map(({ kind }) => kind)).toContain('call-change-meeting');
    const texts = await counting.textsDuring(() => read(actorOf('kpi-host', 'TH-42.cd')));
    expect(texts.filter((text) => text.includes('meeting'))).toEqual([]);
    accepted(await setting.resolve(request, oversight, 'not-approved'));
  });
});

describeOnEachDatabase('requests that a draft of a meeting lays before a body', (database) => {
  it('wait for the body again once its day has passed without its having been called', async () => {
    const setting = await changeSetting(database);
    const { deps, onDay } = setting;
    const called = async () => {
      const read = await deps().transactions.read((stores) => pendingReader(stores, deps().clock.today()).of(opdc));
      return read.filter(({ kind }) => kind === 'call-change-meeting').length;
    };
    onDay('2025-02-03');
    await setting.sent(ordinary);
    expect(await called()).toBe(1);
    const draft = { id: 'mtg-draft', bodyId: oversight, day: '2025-02-10', number: 90, fiscalYears: [2568] };
    await deps().transactions.run((stores) =>
      holdBodyMeeting(stores, { ...draft, status: 'draft', kind: 'change-request' }),
    );
    onDay('2025-02-10');
    expect(await called()).toBe(0);
    onDay('2025-02-11');
    expect(await called()).toBe(1);
  });
});
