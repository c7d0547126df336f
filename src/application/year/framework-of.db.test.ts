import { beforeAll, describe, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { AgreementAction } from '../../domain/agreement/agreement-moves.ts';
import { planOf } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import type { ReportAction } from '../../domain/reporting/report-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { approveSettled } from '../../testing/approve-settled.ts';
import { counted, changedYear as fiscalYear, idle, law, otherLaw, survey } from '../../testing/changed-law.ts';
import { proposeClusterPlans } from '../../testing/cluster-plans.ts';
import { embeddedTarget, openTestDatabase } from '../../testing/database.ts';
import { settingFactors } from '../../testing/factor-setting.ts';
import { holdSession } from '../../testing/hold-session.ts';
import { machineAt } from '../../testing/machine-at.ts';
import { makeReportMove } from '../../testing/make-report-move.ts';
import { accepted, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { actorOf, sampleAgreement } from '../../testing/reporting-sample.ts';
import { moveAgreement } from '../agreement/move-agreement.ts';
import { readAgreement } from '../agreement/read-agreement.ts';
import { removeIndicator, saveIndicator } from '../agreement/save-indicator.ts';
import { savePlan } from '../agreement/save-plan.ts';
import { startAgreement } from '../agreement/start-agreement.ts';
import { judgeIndicator } from '../analysis/judge-indicator.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { resolveItem } from '../negotiation/resolve-item.ts';
import { assessResult } from '../reporting/assess-result.ts';
import { moveResult } from '../reporting/move-result.ts';
import { openRound } from '../reporting/open-round.ts';
import { saveResult } from '../reporting/save-result.ts';
import { verifyScores } from '../reporting/verify-scores.ts';
import { readDueStatus } from '../submission/read-due-status.ts';

describe('a year, with a new version of its law published between two of its steps', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  let now = '2010-09-06T02:00:00.000Z';
  const signers: Actor[] = [];
  let newest = 0;
  const deps = () => {
    const transactions = openTransactions(database.pool, () => now);
    const clock = { now: () => now, today: () => civilDateOf(now) };
    const machine = machineAt(() => now);
    const parts = { transactions, clock, machine, secrets: nodeSecrets, passwords: argon2Passwords() };
    return { ...parts, factors: settingFactors };
  };
  const opdc = actorOf('opdc-officer', 'opdc');
  const evaluator = actorOf('evaluator', 'opdc');

  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    const setting = await peopleSetting(() => database.pool);
    for (const number of [1, 2, 3, 4])
      signers.push(await setting.person(`signer-${number}@example.th`, `ผู้ลงนามคนที่ ${number}`));
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run((stores) => proposeClusterPlans(stores, fiscalYear));
    newest = law.version;
    return () => database.close();
  });

  async function publish(framework: (version: number) => Framework) {
    newest += 1;
    await deps().transactions.run(({ frameworks }) => frameworks.publish(framework(newest), now, null));
  }
  const sameLaw = (version: number): Framework => ({ ...law, version });

  /** The steps of one party's year, each with the instant it is made at; refusals fail the test with the step's name. */
  function yearOf(organisationId: string) {
    const place = { organisationId, fiscalYear };
    const key: RoundKey = { ...place, round: '12m' };
    const officer = actorOf('provincial-officer', organisationId);
    const governor = actorOf('governor', organisationId);
    const everySignatory = law.signatories.map(({ role, side }) => ({
      ...{ role, organisationId: side === 'superior' ? 'central.moi' : organisationId },
    }));
    const move = async (actor: Actor, action: AgreementAction, more: object = {}) =>
      moveAgreement(deps(), actor, { ...place, rowVersion: null, ...more }, action);
    // Every signature is another person's.
    const sign = async (action: 'sign' | 'countersign', person: number) => {
      const actor = { ...(signers[person] ?? visitor), holdings: everySignatory };
      const { toSign } = accepted(await readAgreement(deps(), { ...actor, holdings: officer.holdings }, place));
      return move(actor, action, { proof: { password: settingPassword }, readHash: toSign?.contentHash ?? '' });
    };
    const report = (actor: Actor, action: ReportAction) =>
      makeReportMove(deps(), actor, { ...key, rowVersion: null }, action);
    const result = { ...key, code: counted.code, rowVersion: null };
    const texts = { narrative: '', obstacles: '', supporting: '' };
    const each = async (act: (code: string) => Promise<Outcome<unknown>>) => {
      accepted(await act(counted.code));
      return act(idle.code);
    };
    const saved = { ...place, rowVersion: null, isNew: true };
    const plan = planOf(sampleAgreement);
    const steps: readonly (readonly [string, string, () => Promise<Outcome<unknown>>])[] = [
      ['start', '2010-09-06', () => startAgreement(deps(), officer, place)],
      ['leave out', '2010-09-06', () => removeIndicator(deps(), officer, { ...place, rowVersion: null, code: survey })],
      ['indicator', '2010-09-06', () => saveIndicator(deps(), officer, { ...saved, indicator: counted })],
      ['indicator', '2010-09-06', () => saveIndicator(deps(), officer, { ...saved, indicator: idle })],
      ['plan', '2010-09-06', () => savePlan(deps(), officer, { ...place, rowVersion: null, plan })],
      ['propose', '2010-09-07', () => move(officer, 'propose')],
      [
        ...(['judge', '2010-09-08'] as const),
        () =>
          each((code) => {
            const view = { verdict: 'appropriate' as const, reason: '', rowVersion: null };
            return judgeIndicator(deps(), opdc, { ...place, code, ...view });
          }),
      ],
      ['open the negotiation', '2010-09-09', () => move(opdc, 'open-negotiation')],
      ['meet', '2010-09-20', async () => accept(await holdSession(deps().transactions, place, '2010-09-27'))],
      [
        ...(['resolve', '2010-09-27'] as const),
        () =>
          each((code) => {
            const agreed = { resolution: 'as-proposed' as const, counter: null, note: '', rowVersion: null };
            return resolveItem(deps(), opdc, { ...place, code, ...agreed });
          }),
      ],
      ['agree', '2010-09-28', () => move(opdc, 'conclude-negotiation')],
      [
        ...(['approve what was settled', '2010-10-20'] as const),
        async () => accept(await deps().transactions.run((stores) => approveSettled(stores, deps(), place))),
      ],
      ['first signature', '2010-11-01', () => sign('sign', 0)],
      ['second signature', '2010-11-02', () => sign('countersign', 1)],
      ['third signature', '2010-11-03', () => sign('countersign', 2)],
      ['last signature', '2010-11-04', () => sign('countersign', 3)],
      ['open the round', '2011-10-03', () => openRound(deps(), actorOf('administrator', 'opdc'), key)],
      [
        'enter',
        '2011-10-04',
        () => saveResult(deps(), officer, { ...result, variables: { result: '90.5' }, ...texts }),
      ],
      [
        ...(['enter the other', '2011-10-04'] as const),
        () => saveResult(deps(), officer, { ...result, code: idle.code, variables: { result: '80' }, ...texts }),
      ],
      ['send', '2011-10-05', () => each((code) => moveResult(deps(), officer, { ...result, code }, 'send-result'))],
      ['accept', '2011-10-06', () => each((code) => moveResult(deps(), officer, { ...result, code }, 'accept-result'))],
      ['lay before the governor', '2011-11-06', () => report(officer, 'send-to-governor')],
      ['endorse', '2011-11-07', () => report(governor, 'endorse')],
      ['receive', '2011-11-08', () => report(opdc, 'receive')],
      [
        ...(['assess', '2011-12-01'] as const),
        () =>
          each((code) => {
            const given = { score: code === counted.code ? '4' : '1', note: 'ตรวจหลักฐานแล้ว' };
            return assessResult(deps(), evaluator, { ...result, code, ...given });
          }),
      ],
      ['conclude the assessment', '2011-12-15', () => report(evaluator, 'conclude-assessment')],
      ['announce', '2011-12-20', () => report(opdc, 'announce')],
    ];
    return { place, key, steps };
  }

  /** Carries a party through its year and gives what came of it; `after` is when the other law is published, if ever. */
  async function liveThrough(organisationId: string, after: string | null) {
    await publish(sameLaw);
    const made = newest;
    const { place, key, steps } = yearOf(organisationId);
    const last = steps.findLastIndex(([name]) => name === after);
    for (const [index, [name, day, act]] of steps.entries()) {
      now = `${day}T03:00:00.000Z`;
      const done = await act();
      if (!done.ok) throw new Error(`${name}, published after ${after}: ${done.refusals.map(({ code }) => code)}`);
      if (index === last) await publish(otherLaw);
    }
    return { made, ...(await outcomeOf(place, key)) };
  }

  async function outcomeOf(place: { organisationId: string; fiscalYear: number }, key: RoundKey) {
    return deps().transactions.run(async (stores) => {
      const agreement = await stores.agreements.find(place.organisationId, fiscalYear);
      const found = await stores.reports.find(key);
      if (!agreement || !found) throw new Error('the year left nothing behind');
      const scores = await stores.scores.listOfProvince(place.organisationId, fiscalYear);
      const self = await stores.scores.latestFrozen(key, 'self');
      const assessed = await stores.scores.latestFrozen(key, 'assessed');
      return {
        version: agreement.frameworkVersion,
        same: {
          ...{ status: agreement.status, signatures: agreement.signatures.length, report: found.status },
          ...{
            due: found.due,
            lateness: found.lateness,
            late: (await readDueStatus(stores, found, '2012-01-05')).late,
          },
          totals: scores.map(({ kind, total, grade, reported, expected }) => ({
            kind,
            total,
            grade,
            reported,
            expected,
          })),
          ledgers: [self?.ledger, assessed?.ledger],
        },
      };
    });
  }

  const stepsAfterProposal = yearOf('TH-42').steps.map(([name]) => name);
  const publishedAfter = [...new Set(stepsAfterProposal.slice(stepsAfterProposal.indexOf('propose')))];
  const parties = ['TH-10', 'TH-11', 'TH-12', 'TH-13', 'TH-14', 'TH-15', 'TH-16', 'TH-17', 'TH-18', 'TH-19', 'TH-20']
    .concat(['TH-21', 'TH-22', 'TH-23', 'TH-24', 'TH-25', 'TH-26', 'TH-27', 'TH-30', 'TH-31', 'TH-32', 'TH-33'])
    .concat(['TH-34'])
    .slice(1);
  let undisturbed: Awaited<ReturnType<typeof liveThrough>>;

  it('ends, undisturbed, signed by all, late by four working days, assessed and announced', async () => {
    undisturbed = await liveThrough('TH-42', null);
    expect(undisturbed.version).toBe(undisturbed.made);
    expect(undisturbed.same).toMatchObject({ status: 'signed', signatures: 4, report: 'final' });
    expect(undisturbed.same.lateness?.days).toHaveLength(4);
    expect(undisturbed.same.totals.every(({ total }) => total !== null)).toBe(true);
  });

  it.each(publishedAfter.map((name, index) => [name, parties[index] ?? ''] as const))(
    'changes nothing that was agreed when it is published after: %s',
    async (name, party) => {
      const { version, made, same } = await liveThrough(party, name);
      expect(version).toBe(made);
      expect(same).toEqual(undisturbed.same);
    },
  );

  it('rules a draft until it is proposed, and the whole year that follows', async () => {
    const { place, steps } = yearOf('TH-50');
    const early = (version: number): Framework => ({ ...sameLaw(version), name: 'ฉบับที่ประกาศระหว่างร่าง' });
    for (const [name, day, act] of steps.slice(0, 6)) {
      now = `${day}T03:00:00.000Z`;
      if (name === 'propose') await publish(early);
      accepted(await act());
    }
    const found = await deps().transactions.read(({ agreements }) => agreements.find(place.organisationId, fiscalYear));
    expect(found).toMatchObject({ status: 'proposed', frameworkVersion: newest });
  });

  it('leaves every frozen score one that can be computed again', async () => {
    const verdict = await verifyScores(deps());
    expect(verdict.scores).toBeGreaterThan(publishedAfter.length * 2);
    expect(verdict.differences).toEqual([]);
  });
});
