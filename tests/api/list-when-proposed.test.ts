import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { mandatoryIndicators } from './mandatory-indicators.ts';

const year = 2554;

describeOnEachDatabase('a list approved after a proposal', (database) => {
  const setting = apiSetting(database);
  let opdc: ApiPerson;

  beforeAll(async () => {
    opdc = await setting.person('opdc');
  });

  async function move(person: ApiPerson, place: string, action: string) {
    const path = `${place}/agreement`;
    return person.post(`${path}/${action}`, {}, { 'if-match': String((await person.get(path)).headers.etag) });
  }

  /** Proposes what the list says, word for word as read in `listed`, and has OPDC find it appropriate. */
  async function propose(org: string, key: string, listed: readonly { readonly code: string }[]) {
    const place = `/${year}/provinces/${org}`;
    const officer = await setting.person(key);
    setting.at('2010-09-06');
    await officer.post(`${place}/agreement`);
    const match = { 'if-match': String((await officer.get(`${place}/agreement`)).headers.etag) };
    const plan = { vision: 'น่าอยู่', strategicIssues: 'เศรษฐกิจ', goals: 'รายได้เพิ่ม', wishesToNegotiate: false };
    expect((await officer.put(`${place}/agreement`, { ...plan, indicators: listed }, match)).statusCode).toBe(200);
    expect((await move(officer, place, 'propose')).json()).toMatchObject({ status: 'proposed' });
    for (const { code } of listed)
      await opdc.put(`${place}/analysis/${code}`, { verdict: 'appropriate' }, { 'if-match': '"0"' });
    return place;
  }

  it('changes nothing for what was proposed before, and is what later proposals are judged by', async () => {
    const listed = await mandatoryIndicators(opdc, year, { first: 20, shared: 80 });
    const loei = await propose('TH-42', 'officer.loei', listed);
    await openTransactions(database.pool, () => '2010-09-08T03:00:00.000Z').run(async ({ catalogue }) => {
      const first = await catalogue.find({ fiscalYear: year, edition: 1 });
      if (!first) throw new Error('no list');
      const entries = first.entries.map((one) => ({ ...one, name: `${one.name} (แก้ไข)` }));
      const next = { ...first, edition: 2, entries };
      expect(await catalogue.insert({ ...next, status: 'draft', approval: null })).toBe(true);
      await catalogue.update(next);
    });
    expect((await opdc.get(`${loei}/agreement`)).json().listEdition).toBe(1);
    expect((await move(opdc, loei, 'send-annexes')).json()).toMatchObject({ status: 'annexes-sent' });
    const chiangmai = await propose('TH-50', 'officer.chiangmai', listed);
    expect((await opdc.get(`${chiangmai}/agreement`)).json().listEdition).toBe(2);
    expect(problemOf(await move(opdc, chiangmai, 'send-annexes')).code).toBe('not-on-approved-list');
  });
});
