import { beforeEach, expect, it } from 'vitest';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

const round = '/2568/provinces/TH-42/rounds/12m/results';
const sme = `${round}/1.1-SME`;
const tourism = `${round}/1.1-TOURISM`;
const months = ['m10', 'm11', 'm12', 'm01', 'm02', 'm03', 'm04', 'm05', 'm06', 'm07', 'm08', 'm09'];

describeOnEachDatabase('what a host says beside its figures, through the API', (database) => {
  const setting = apiSetting(database);
  let host: ApiPerson;

  beforeEach(async () => {
    setting.at(demoDate);
    host ??= await setting.person('host.cd.loei', ['report:write']);
  });

  const match = async (person: ApiPerson, path: string) => ({
    'if-match': String((await person.get(path)).headers.etag),
  });
  const put = async (path: string, body: object, person = host) => person.put(path, body, await match(person, path));
  const post = async (path: string, body: object, person: ApiPerson, at: string) =>
    person.post(path, body, await match(person, at));

  it('keeps the day a missing figure is expected, until the figure is there; a day gone by is refused', async () => {
    const waiting = await put(sme, {
      variables: { current: '5' },
      nextSteps: 'ขอข้อมูลจากคลังจังหวัด',
      expectedOn: '2025-10-20',
    });
    expect(waiting.json()).toMatchObject({
      state: 'missing',
      value: null,
      expectedOn: '2025-10-20',
      nextSteps: 'ขอข้อมูลจากคลังจังหวัด',
    });
    const kept = await put(sme, { variables: { current: '5' } });
    expect(kept.json()).toMatchObject({ expectedOn: '2025-10-20', nextSteps: 'ขอข้อมูลจากคลังจังหวัด' });
    const past = await put(sme, { variables: {}, expectedOn: '2025-10-05' });
    expect(problemOf(past)).toMatchObject({ code: 'expected-day-past', status: 422, field: 'expectedOn' });
    const unreal = await put(sme, { variables: {}, expectedOn: '2025-02-30' });
    expect(problemOf(unreal)).toMatchObject({ code: 'date-not-real', field: 'expectedOn' });
    const there = await put(sme, { variables: { current: '1050', previous: '1000' } });
    expect(there.json()).toMatchObject({ state: 'reported', expectedOn: null });
  });

  it('asks about a figure more than ten times the last round, keeps it, and sends it only with a reason', async () => {
    const saved = (await put(sme, { variables: { current: '90000000', previous: '1000' } })).json();
    const keys = saved.doubts.map((one: { key: string }) => one.key);
    expect(keys).toContain('current.unlike-last-round');
    expect(saved).toMatchObject({ state: 'reported', variables: { current: '90000000' } });
    const unsent = await post(`${sme}/send`, {}, host, sme);
    expect(problemOf(unsent)).toMatchObject({ code: 'doubt-unanswered', status: 422 });
    const reasons = Object.fromEntries(keys.map((key: string) => [key, 'นับยอดขายออนไลน์เป็นปีแรก']));
    const answered = (await put(sme, { variables: { current: '90000000', previous: '1000' }, reasons })).json();
    expect(answered.doubts.map((one: { reason: string }) => one.reason)).toEqual(
      keys.map(() => 'นับยอดขายออนไลน์เป็นปีแรก'),
    );
    const again = (await put(sme, { variables: { current: '90000001', previous: '1000' } })).json();
    expect(again.doubts[0].reason).toBe('');
    await put(sme, { variables: { current: '90000000', previous: '1000' }, reasons });
    expect((await post(`${sme}/send`, {}, host, sme)).statusCode).toBe(200);
  });

  it('adds months up, explains it, and does not let a total alone displace them', async () => {
    const officer = await setting.person('officer.loei', ['report:write']);
    expect((await post(`${tourism}/return`, { reason: 'ตรวจรายเดือน' }, officer, tourism)).statusCode).toBe(200);
    const owner = await setting.person('host.ts.loei', ['report:write']);
    const each = Object.fromEntries(months.map((month) => [`current.${month}`, '๓,๕๐๐.๕']));
    const saved = (await put(tourism, { variables: { ...each, previous: '40000' } }, owner)).json();
    expect(saved).toMatchObject({ state: 'reported', variables: { current: '42006', 'current.m09': '3500.5' } });
    expect(saved.value).toBe('5.015');
    const read = (await owner.get(tourism)).json();
    expect(read.ledger.steps[0].text).toContain('ก.ย. 3,500.5 = 42,006 ล้านบาท (รวมทุกงวด)');
    const same = (await put(tourism, { variables: { current: '42006', previous: '40000' } }, owner)).json();
    expect(same.variables['current.m10']).toBe('3500.5');
    const alone = await put(tourism, { variables: { current: '43000', previous: '40000' } }, owner);
    expect(problemOf(alone)).toMatchObject({ code: 'total-of-periods', field: 'variables.current' });
    const lacking = (
      await put(tourism, { variables: { ...each, 'current.m01': '', previous: '40000' } }, owner)
    ).json();
    expect(lacking).toMatchObject({ state: 'missing', value: null, variables: { 'current.m10': '3500.5' } });
  });
});
