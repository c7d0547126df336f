import { expect, it } from 'vitest';
import { flood } from '../../testing/change-sample.ts';
import { changeSetting, officer, opdc, ordinary, oversight, subcommission } from '../../testing/change-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { saveLetterUnit } from '../letters/save-unit.ts';
import { runSending, startSending } from '../letters/send-letter.ts';
import { startChangeNotice } from '../notices/start-change-notice.ts';
import { pendingReader } from './pending-reader.ts';

const kinds = ['send-change', 'fix-change', 'change-window', 'call-change-meeting', 'send-change-notice'];
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
      ['call-change-meeting', subcommission, null, 1],
      ['send-change-notice', oversight, '2025-02-28', 1],
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
    expect(await queue()).toEqual([['call-change-meeting', subcommission, null, 1]]);
    accepted(await setting.resolve(joint, subcommission, 'approved'));
    expect(await queue()).toEqual([]);
    onDay('2025-03-01');
    expect(await queue(officer)).toEqual([['fix-change', 'TH-42', '2025-07-31', 1]]);
  });
});
