import { beforeAll } from 'vitest';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import { argon2Passwords } from '../adapters/passwords.ts';
import { moveAgreement } from '../application/agreement/move-agreement.ts';
import { judgeIndicator } from '../application/analysis/judge-indicator.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { Indicator } from '../domain/agreement/indicator.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Role } from '../domain/people/roles.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { proposeClusterPlans } from './cluster-plans.ts';
import type { SuiteDatabase } from './database.ts';
import { settingFactors } from './factor-setting.ts';
import { machineAt } from './machine-at.ts';
import { accepted, peopleSetting } from './people-setting.ts';
import { actorOf, growth, sampleAgreement } from './reporting-sample.ts';
import { publishSigned } from './shipped-framework.ts';

const opdc = actorOf('opdc-officer', 'opdc');
export const negotiationKey = { organisationId: 'TH-42', fiscalYear: 2554 };
const ladder = (values: readonly string[]): Indicator['rule'] => ({
  kind: 'ladder',
  below: 'clamp',
  points: values.map((value, index) => [value, String(index + 1)] as const),
});
const indicator = (code: string, position: number, weight: string): Indicator => ({
  ...{ ...growth, code, componentCode: code.slice(0, 1), position, weight, formula: null },
  ...{ name: `ตัวชี้วัด ${code}`, rule: ladder(['70', '75', '80', '85', '90']) },
  variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false }],
});

/**
 * Agreements of FY2554 on this suite's database: those of Loei and Chiang Mai are proposed, with a governor each; a third
 * is a draft. Call it while the suite is described.
 */
export function negotiationSetting(database: SuiteDatabase) {
  let now = '2010-09-06T02:00:00.000Z';
  const people: { governor?: Actor; other?: Actor } = {};
  let colleagues: Awaited<ReturnType<typeof peopleSetting>> | undefined;
  const given = (actor: Actor | undefined): Actor => {
    if (actor === undefined) throw new Error('the suite has not begun');
    return actor;
  };
  const deps = () => {
    const transactions = openTransactions(database.pool, () => now);
    const clock = { now: () => now, today: () => civilDateOf(now) };
    const machine = machineAt(() => now);
    const proving = { passwords: argon2Passwords(), factors: settingFactors };
    return { secrets: nodeSecrets, ...proving, transactions, clock, machine };
  };
  beforeAll(async () => {
    const setting = await peopleSetting(() => database.pool);
    colleagues = setting;
    await publishSigned(deps().transactions, 2554);
    await publishShippedFrameworks(deps());
    const since = { validFrom: '2009-10-01', validTo: null };
    const governor = await setting.person('governor@example.th', 'ผู้ว่าราชการจังหวัดเลย');
    const other = await setting.person('other@example.th', 'ผู้ว่าราชการจังหวัดเชียงใหม่');
    Object.assign(people, { governor, other });
    await deps().transactions.run(async (stores) => {
      await stores.users.grant({ userId: governor.userId, organisationId: 'TH-42', role: 'governor', ...since });
      await stores.users.grant({ userId: other.userId, organisationId: 'TH-50', role: 'governor', ...since });
      const indicators = [indicator('1-PLAN', 1, '60'), indicator('2-SATISFACTION', 2, '40')];
      const draft = { ...sampleAgreement, fiscalYear: 2554, status: 'draft' as const, signedAt: null, indicators };
      for (const organisationId of ['TH-42', 'TH-50', 'TH-13'])
        await stores.agreements.insert({ ...draft, organisationId }, now);
      await proposeClusterPlans(stores, 2554);
    });
    for (const organisationId of ['TH-42', 'TH-50']) {
      const own = actorOf('provincial-officer', organisationId);
      accepted(await moveAgreement(deps(), own, { ...negotiationKey, organisationId, rowVersion: null }, 'propose'));
    }
  });
  return {
    deps,
    at: (instant: string) => {
      now = instant;
    },
    governor: () => given(people.governor),
    /** Another person with an account and a role. */
    async colleague(role: Role, seat: string): Promise<Actor> {
      if (colleagues === undefined) throw new Error('the suite has not begun');
      return colleagues.person(`${role}-2@example.th`, `ผู้ลงนาม ${role}`, role, seat);
    },
    /** Chiang Mai's. */
    other: () => given(people.other),
    /** Judges every indicator of both and opens their negotiations. */
    async open() {
      for (const organisationId of ['TH-42', 'TH-50']) {
        const place = { ...negotiationKey, organisationId };
        for (const code of ['1-PLAN', '2-SATISFACTION']) {
          const judged = { ...place, code, verdict: 'adjust' as const, reason: 'เป้าหมายต่ำ', rowVersion: 0 };
          accepted(await judgeIndicator(deps(), opdc, judged));
        }
        accepted(await moveAgreement(deps(), opdc, { ...place, rowVersion: null }, 'open-negotiation'));
      }
    },
  };
}
