import { beforeAll, expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../testing/database.ts';
import { type HostingSetting, hostingSetting, hostingYear } from '../../testing/hosting-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth } from '../../testing/reporting-sample.ts';
import { assignHost } from './assign-host.ts';
import { readHosts } from './read-hosts.ts';

const officer = actorOf('provincial-officer', 'TH-42');

describeOnEmbeddedDatabase('hosts of an indicator', (database) => {
  let setting: HostingSetting;
  const deps = () => setting.deps;
  const indicator = async () =>
    accepted(await readHosts(deps(), officer, hostingYear)).indicators.find((one) => one.code === growth.code);

  beforeAll(async () => {
    setting = await hostingSetting(() => database.pool);
    setting.at('2025-10-06T02:00:00.000Z');
  });

  it('carry the letter or order that assigned them: a number alone has to be in a register', async () => {
    const assign = (orderedBy: string) =>
      assignHost(deps(), officer, {
        ...{ ...hostingYear, code: growth.code, agencyId: 'TH-42.ts', part: 'support', validFrom: '2025-10-06' },
        orderedBy,
      });
    expect(codesOf(await assign('ลย 0017.5/ว 99999'))).toEqual(['referenced-letter-missing']);
    expect(codesOf(await assign('ที่ ๘๕๕๖/๒๕๖๒'))).toEqual(['referenced-letter-missing']);
    const text = 'หนังสือจังหวัดเชียงใหม่ ที่ ชม ๐๐๑๗.๒/๒๗๓๙ ลงวันที่ ๒๒ มกราคม ๒๕๕๘';
    accepted(await assign(text));
    const assigned = (await indicator())?.hosts.find((one) => one.agencyId === 'TH-42.ts');
    expect(assigned?.orderedBy).toEqual({
      ...{ text: 'หนังสือจังหวัดเชียงใหม่ ที่ ชม 0017.2/2739 ลงวันที่ 22 มกราคม 2558', letter: null },
    });
  });

  it('get the order that is named later, and nothing else of the assignment changes', async () => {
    const assign = (orderedBy: string) =>
      assignHost(deps(), officer, {
        ...{ ...hostingYear, code: growth.code, agencyId: 'TH-42.com', part: 'support', validFrom: '2025-10-06' },
        orderedBy,
      });
    const held = async () => (await indicator())?.hosts.find((one) => one.agencyId === 'TH-42.com');
    accepted(await assign(''));
    const before = await held();
    expect(before?.orderedBy).toBeNull();
    accepted(await assign('คำสั่งจังหวัดเลย ที่ 12/2568 ลงวันที่ 1 ตุลาคม 2568'));
    const order = { text: 'คำสั่งจังหวัดเลย ที่ 12/2568 ลงวันที่ 1 ตุลาคม 2568', letter: null };
    expect(await held()).toEqual({ ...before, orderedBy: order });
  });
});
