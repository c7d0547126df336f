import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets } from '../../src/adapters/node-secrets.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { approveSettled } from '../../src/testing/approve-settled.ts';
import { proposeClusterPlans } from '../../src/testing/cluster-plans.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { mandatoryIndicators } from './mandatory-indicators.ts';

/** Each year of the older rules with a day on which its proposals were open, and the day its parties signed. */
const eras = [
  {
    year: 2553,
    settles: 'agreed',
    proposed: '2009-08-20',
    signed: '2009-11-16',
    negotiated: '2009-09-14',
    channel: 'on-site',
  },
  {
    year: 2554,
    settles: 'settled',
    proposed: '2010-09-06',
    signed: '2010-11-15',
    negotiated: '2010-09-27',
    channel: 'video',
  },
  {
    year: 2558,
    settles: 'agreed',
    proposed: '2014-10-06',
    signed: '2014-12-15',
    negotiated: '2014-11-20',
    channel: 'on-site',
  },
] as const;

/** The party that negotiates: one without an agreement of the year in the demonstration. */
const negotiates = (year: number) =>
  year === 2558 ? (['TH-52', 'lampang'] as const) : (['TH-50', 'chiangmai'] as const);

describeOnEachDatabase('the agreements of the older rules, from proposal to seal', (database) => {
  const setting = apiSetting(database);
  const people = new Map<string, ApiPerson>();
  const as = (key: string) => {
    const person = people.get(key);
    if (!person) throw new Error(`nobody is ${key}`);
    return person;
  };

  // Tokens are made on the demonstration's own day, and used on days long before it.
  beforeAll(async () => {
    const keys = ['opdc', 'minister', 'interior', 'permanent-secretary'];
    for (const place of ['loei', 'chiangmai', 'lampang']) keys.push(`officer.${place}`, `governor.${place}`);
    for (const key of keys) people.set(key, await setting.person(key));
    people.set('anyone', await setting.person(null));
    await openTransactions(database.pool).run(async (stores) => {
      for (const { year } of eras) await proposeClusterPlans(stores, year);
    });
  });

  async function move(person: ApiPerson, path: string, action: string, more: object = {}) {
    const etag = String((await person.get(path)).headers.etag);
    return person.post(`${path}/${action}`, more, { 'if-match': etag });
  }

  async function propose(year: number, org: string, place: string, wishesToNegotiate: boolean) {
    const path = `/${year}/provinces/${org}/agreement`;
    const officer = as(`officer.${place}`);
    const started = await officer.post(path);
    expect(started.statusCode).toBe(201);
    const plan = { vision: 'จังหวัดน่าอยู่', strategicIssues: 'เศรษฐกิจ', goals: 'รายได้เพิ่ม', wishesToNegotiate };
    const body = { ...plan, indicators: await mandatoryIndicators(as('opdc'), year, { first: 20, shared: 80 }) };
    const saved = await officer.put(path, body, { 'if-match': String((await officer.get(path)).headers.etag) });
    expect(saved.statusCode).toBe(200);
    expect((await move(officer, path, 'propose')).json()).toMatchObject({ status: 'proposed' });
    const { indicators } = (await as('opdc').get(path)).json() as { indicators: { code: string }[] };
    for (const { code } of indicators) {
      const judged = await as('opdc').put(
        `/${year}/provinces/${org}/analysis/${code}`,
        { verdict: 'appropriate', reason: '' },
        { 'if-match': '"0"' },
      );
      expect(judged.statusCode).toBe(200);
    }
    return { path, codes: indicators.map((one) => one.code) };
  }

  /** The second box of the manual's chart 2: what was settled on either road is approved before it is signed. */
  async function approved({ year, signed }: (typeof eras)[number], organisationId: string) {
    const clock = { now: () => `${signed}T02:00:00.000Z`, today: () => signed };
    await openTransactions(database.pool).run((stores) =>
      approveSettled(stores, { clock, secrets: nodeSecrets }, { organisationId, fiscalYear: year }),
    );
  }

  async function signedByAll(path: string, place: string) {
    const signers = [[`governor.${place}`, 'sign'] as const].concat(
      (['minister', 'interior', 'permanent-secretary'] as const).map((key) => [key, 'countersign'] as never),
    );
    for (const [key, action] of signers) {
      const { toSign } = (await as(key).get(path)).json();
      const signed = await move(as(key), path, action, {
        proof: { password: demoPassword },
        readHash: toSign.contentHash,
      });
      expect(signed.statusCode).toBe(200);
    }
    expect((await as('anyone').get(path)).json()).toMatchObject({ status: 'signed' });
  }

  it.each(eras)('FY$year: all on the list and accepted, so the annexes are confirmed and signed', async (era) => {
    setting.at(era.proposed);
    const { path } = await propose(era.year, 'TH-42', 'loei', false);
    expect((await move(as('opdc'), path, 'send-annexes')).json()).toMatchObject({ status: 'annexes-sent' });
    expect((await move(as('officer.loei'), path, 'confirm-annexes')).json()).toMatchObject({ status: era.settles });
    await approved(era, 'TH-42');
    expect((await as('officer.loei').get(path)).json()).toMatchObject({ status: 'agreed' });
    setting.at(era.signed);
    await signedByAll(path, 'loei');
  });

  it.each(eras)(
    'FY$year: a province that wishes to negotiate does, on a day of the year’s round, or of the year where none is stated',
    async (era) => {
      setting.at(era.proposed);
      const [party, place] = negotiates(era.year);
      const { path, codes } = await propose(era.year, party, place, true);
      expect(problemOf(await move(as('opdc'), path, 'send-annexes')).code).toBe('province-wishes-to-negotiate');
      expect((await move(as('opdc'), path, 'open-negotiation')).json()).toMatchObject({ status: 'negotiating' });
      setting.at(era.negotiated);
      const room = `/${era.year}/provinces/${party}/negotiation`;
      const governor = await as(`governor.${place}`).get('/me');
      const planned = await as('opdc').post(`${room}/sessions`, {
        ...{ day: era.negotiated, starts: '09:00', ends: '10:00', channel: era.channel, place: 'ห้อง 1' },
        ...{ committeeId: 'committee.negotiation', negotiatorId: governor.json().userId },
      });
      expect(planned.statusCode).toBe(201);
      for (const code of codes) {
        const resolved = { resolution: 'as-proposed', note: 'เห็นชอบ' };
        const answer = await as('opdc').put(`${room}/items/${code}/resolution`, resolved, { 'if-match': '"1"' });
        expect(answer.statusCode).toBe(200);
      }
      expect((await move(as('opdc'), path, 'conclude-negotiation')).json()).toMatchObject({ status: era.settles });
      await approved(era, party);
      expect((await as('opdc').get(path)).json()).toMatchObject({ status: 'agreed' });
      await signedByAll(path, place);
    },
  );
});
