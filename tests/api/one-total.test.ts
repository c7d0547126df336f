import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assessResult } from '../../src/application/reporting/assess-result.ts';
import { openRound } from '../../src/application/reporting/open-round.ts';
import { saveResult } from '../../src/application/reporting/save-result.ts';
import { closeRound } from '../../src/application/submission/close-round.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import type { RoundCode } from '../../src/domain/framework/source-schema.ts';
import type { RoundKey } from '../../src/domain/reporting/round-key.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { toArabicDigits } from '../../src/domain/values/thai-digits.ts';
import { frameworkOf, listShippedFrameworks } from '../../src/frameworks/registry.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { halfReported, reportedHalf, totalsOfHalf } from '../../src/testing/half-reported-sample.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';
import { standAnnounced } from '../../src/testing/stand-announced.ts';
import { paths } from '../../src/web/paths.ts';
import { type ApiPerson, apiSetting } from './api-setting.ts';
import { doorsOf, sameEverywhere, type Total } from './doors-of-a-total.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const administrator = actorOf('administrator', 'opdc');
const opdc = actorOf('opdc-officer', 'opdc');
const evaluator = actorOf('evaluator', 'opdc');
const years = listShippedFrameworks().map((one) => one.fiscalYear);
/** A cluster of 2552 without an agreement in the demonstration. */
const cluster = 'cluster-2552-1';
const texts = { narrative: 'ตามแผน', obstacles: '', supporting: '' };

const textOf = (html: string) => toArabicDigits(html.replace(/<[^>]*>/g, ''));

describeOnEachDatabase('a total', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42', 'TH-43', 'TH-46', 'TH-54']);
  let today = '2025-10-06';
  let folder = '';
  let web: FastifyInstance;
  let api: ApiPerson;
  let officer: Visitor;
  const deps = () =>
    webDepsOn(
      database,
      folder,
      (own) => own,
      () => today,
    );
  const at = (day: string) => {
    today = day;
    setting.at(day);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-one-total-'));
    web = await serveWeb(deps());
    // Whoever reads all of it: OPDC's officer, who works in each of these provinces too.
    for (const place of ['TH-45', 'TH-46', 'TH-52', cluster])
      await database.pool.query(
        `INSERT INTO role_holding (organisation_id, user_id, role, valid_from)
         SELECT $1, id, 'provincial-officer', '2000-01-01' FROM app_user WHERE email = $2`,
        [place, demoEmail('opdc')],
      );
    api = await setting.person('opdc');
    officer = await new Visitor(web).signIn('opdc');
  });
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });

  const everywhere = async (organisationId: string, fiscalYear: number, round: RoundCode): Promise<Total> =>
    sameEverywhere(await doorsOf(api, officer, { organisationId, fiscalYear, round }));
  const boardRow = async (organisationId: string) => {
    const { rows } = (await api.get('/2568/board?round=12m')).json();
    return rows.find((row: { organisationId: string }) => row.organisationId === organisationId);
  };

  it('is not assessed before the assessment is concluded, on no day, whatever is judged', async () => {
    const half = {
      self: '95.2754',
      selfGrade: 'ดีมาก',
      assessed: null,
      grade: null,
      assessedSoFar: { count: 6, of: 12 },
    };
    expect(await boardRow('TH-54')).toMatchObject(half);
    at('2025-11-05');
    expect(await boardRow('TH-54')).toMatchObject(half);
    const one = { organisationId: 'TH-54', fiscalYear: 2568, round: '12m', code: '1.1-TOURISM' } as const;
    accepted(await assessResult(deps(), evaluator, { ...one, rowVersion: null, score: '100', note: 'เห็นพ้อง' }));
    expect(await boardRow('TH-54')).toMatchObject({ ...half, assessedSoFar: { count: 7, of: 12 } });
    expect(await everywhere('TH-54', 2568, '12m')).toEqual({ self: '95.2754', assessed: null });
    const page = toArabicDigits((await officer.get(paths.report(2568, 'TH-54', '12m'))).body);
    expect(page).toContain('ประเมินแล้ว 7 จาก 12 ตัวชี้วัด');
    for (const text of [page, toArabicDigits((await officer.get(paths.board(2568, '12m'))).body)])
      expect(text).not.toMatch(/57\.(?:18|1792)/);
  });

  it('counts no judgement that is not concluded among the results of earlier years either', async () => {
    at('2025-10-06');
    const one = { organisationId: 'TH-54', fiscalYear: 2568, round: '12m', code: '1.1-PM25' } as const;
    accepted(await assessResult(deps(), evaluator, { ...one, rowVersion: null, score: '50', note: 'นับได้น้อยกว่า' }));
    const [self, past] = await deps().transactions.read(async (stores) => [
      (await stores.results.find(one))?.selfScore,
      await stores.analysis.past({ organisationId: 'TH-54', fiscalYear: 2569 }),
    ]);
    expect(past.find(({ code }) => code === one.code)).toMatchObject({ round: '12m', score: self });
  });

  it('is one figure on both sides of the close of a round, and says what it counts before it', async () => {
    at('2025-10-06');
    expect(await everywhere('TH-46', 2568, '12m')).toEqual({ self: '97.4335', assessed: null });
    const { weight, selfGrade } = await boardRow('TH-46');
    expect(selfGrade).toBeNull();
    expect(weight).toEqual({ counted: '62.5', of: '100' });
    for (const path of [paths.province(2568, 'TH-46', '12m'), paths.report(2568, 'TH-46', '12m')])
      expect(toArabicDigits((await officer.get(path)).body)).toContain('จากตัวชี้วัดที่รายงานแล้ว น้ำหนักรวม 62.5 จาก 100');
    at('2025-11-05');
    expect(await everywhere('TH-46', 2568, '12m')).toEqual({ self: '60.8959', assessed: null });
    expect(await boardRow('TH-46')).toMatchObject({ selfGrade: null, weight: { counted: '100', of: '100' } });
    // Four of its results are missing and it was never sent: no grade, and no place among those that were.
    const report = toArabicDigits((await officer.get(paths.report(2568, 'TH-46', '12m'))).body);
    expect(report).not.toMatch(/60\.90[^0-9]{0,80}ระดับ ดี/);
  });

  it('keeps the self score, the evaluator’s and the result apart once they are announced, and the reason inside', async () => {
    at('2025-10-06');
    await standAnnounced(database.owner, ['TH-43']);
    const result = '/2568/provinces/TH-43/rounds/12m';
    const anyone = await setting.person(null);
    const report = (await anyone.get(result)).json();
    const apart = { selfScore: '80.3928', assessedScore: '72.0059', finalScore: '72.0059' };
    expect(report.results.find((one: { code: string }) => one.code === '1.2.3-3')).toMatchObject(apart);
    const visitor = new Visitor(web);
    const key = [2568, 'TH-43', '12m', '1.2.3-3'] as const;
    const read = [paths.report(2568, 'TH-43', '12m'), paths.entry(...key)];
    const ledgers = [paths.ledger(...key), paths.reportLedger(2568, 'TH-43', '12m')];
    for (const path of [...read, ...ledgers]) {
      const page = textOf((await visitor.get(path)).body);
      for (const word of [
        'ประเมินตนเอง',
        'ผู้ประเมินให้',
        'ผลประเมิน',
        ...(read.includes(path) ? ['80.39', '72.01'] : ['80.3928', '72.0059']),
      ])
        expect(page).toContain(word);
      expect(page).not.toContain('เหตุผลของผู้ประเมิน');
    }
    expect(textOf((await officer.get(paths.entry(...key))).body)).toContain('เหตุผลของผู้ประเมิน');
    for (const day of ['2025-10-06', '2025-11-05', '2026-12-31']) {
      at(day);
      const announced = { self: report.self.total, assessed: report.total };
      expect(await everywhere('TH-43', 2568, '12m')).toEqual(announced);
    }
  });

  it.each(years)(
    'is one figure for every party and round of %i, on the last day, the day after and once closed',
    async (year) => {
      const framework = frameworkOf(year);
      if (!framework) throw new Error(`no framework of ${year}`);
      const clusters = framework.party.value.kinds.includes('cluster') ? [cluster] : [];
      const parties = ['TH-45', 'TH-52', ...clusters];
      for (const { code: round, reportDue, to } of framework.rounds) {
        at(to);
        const typed = reportDue.value === null ? { due: addDays(to, 30) } : {};
        for (const organisationId of parties) await reportHalf({ organisationId, fiscalYear: year, round }, typed);
        const last = await deps().transactions.read((stores) => stores.reports.listOfRound(year, round));
        const lastDay =
          last
            .map(({ due }) => due)
            .sort()
            .at(-1) ?? to;
        const { whole, closed } = totalsOfHalf(framework);
        const closesByItself = !framework.latePenalty.value?.rounds.includes(round);
        at(lastDay);
        for (const party of parties)
          expect(await everywhere(party, year, round)).toEqual({ self: whole, assessed: null });
        at(addDays(lastDay, 1));
        const next = { self: closesByItself ? closed : whole, assessed: null };
        for (const party of parties) expect(await everywhere(party, year, round)).toEqual(next);
        const closing = { fiscalYear: year, round, day: addDays(lastDay, 1), reason: 'ปิดรับ' };
        accepted(await closeRound(deps(), opdc, closing));
        at(addDays(lastDay, 2));
        for (const party of parties)
          expect(await everywhere(party, year, round)).toEqual({ self: closed, assessed: null });
      }
    },
  );

  async function reportHalf(key: RoundKey, typed: { readonly due?: string }) {
    await deps().transactions.run(async (stores) => {
      const framework = await stores.frameworks.current(key.fiscalYear);
      if (framework && (await stores.agreements.find(key.organisationId, key.fiscalYear)) === null)
        await stores.agreements.insert(halfReported(framework, key.organisationId), '2025-10-06T02:00:00.000Z');
    });
    accepted(await openRound(deps(), administrator, { ...key, ...typed }));
    // In FY2553 it is far from the past result that the agreement states: a figure that is asked about counts once answered.
    const reasons = { 'result.unlike-last-year': 'เปลี่ยนวิธีนับ' };
    const save = { ...key, code: reportedHalf, rowVersion: null, ...texts, variables: { result: '95' }, reasons };
    accepted(await saveResult(deps(), actorOf('provincial-officer', key.organisationId), save));
  }
});
