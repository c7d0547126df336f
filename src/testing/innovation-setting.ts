import { beforeAll } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { appointInnovationPanel } from '../application/innovation/appoint-panel.ts';
import { giveInnovationScores } from '../application/innovation/give-innovation-scores.ts';
import { moveInnovation } from '../application/innovation/innovation-lifecycle.ts';
import { saveCall } from '../application/innovation/save-call.ts';
import { startInnovation } from '../application/innovation/write-innovation.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { InnovationAction } from '../domain/innovation/innovation-moves.ts';
import type { InnovationContent } from '../domain/innovation/innovation-proposal.ts';
import { assumedCriteria } from '../domain/innovation/innovation-settings.data.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Role } from '../domain/people/roles.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import type { SuiteDatabase } from './database.ts';
import { accepted, peopleSetting, settingPassword } from './people-setting.ts';
import { rememberingVault } from './received-file.ts';

export const innovationYearKey = { organisationId: 'TH-13', fiscalYear: 2562 } as const;
export const wholeInnovation = {
  ...{ title: 'ตลาดสินค้าชุมชนออนไลน์', problem: 'สินค้าขายได้น้อย', idea: 'ตลาดออนไลน์ของจังหวัด' },
  ...{ authors: 'สมศรี ใจดี', cost: '50000', expected: 'รายได้เพิ่มขึ้น' },
} as const;

const people = {
  officer: ['provincial-officer', 'TH-13'],
  colleague: ['provincial-officer', 'TH-13'],
  governor: ['governor', 'TH-13'],
  commerce: ['kpi-host', 'TH-13.com'],
  health: ['kpi-host', 'TH-13.health'],
  stranger: ['kpi-host', 'TH-13.cd'],
  neighbour: ['provincial-officer', 'TH-42'],
} as const satisfies Record<string, readonly [Role, string]>;
export type InnovationPerson = keyof typeof people;
export const innovationPeople = Object.keys(people).filter((name): name is InnovationPerson => name in people);

/** Pathum Thani's FY2562 on this suite's database, without a call. Call it while the suite is described. */
export function innovationSetting(database: SuiteDatabase) {
  let now = '2019-05-07T02:00:00.000Z';
  const actors = new Map<InnovationPerson, Actor>();
  let identity: Awaited<ReturnType<typeof peopleSetting>>['deps'] | undefined;
  const files = rememberingVault();
  const deps = () => {
    if (identity === undefined) throw new Error('the suite has not begun');
    const { machine, passwords, factors } = identity;
    const clock = { now: () => now, today: () => civilDateOf(now) };
    return {
      ...{ transactions: openTransactions(database.pool, () => now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
      ...{ machine, passwords, factors, files },
    };
  };
  const by = (name: InnovationPerson): Actor => {
    const found = actors.get(name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };
  beforeAll(async () => {
    const setting = await peopleSetting(() => database.pool);
    setting.at(now);
    identity = setting.deps;
    await publishShippedFrameworks(deps());
    for (const name of innovationPeople) {
      const [role, organisationId] = people[name];
      const { userId } = await setting.person(`${name}@example.th`, `ผู้ทดสอบ ${name}`);
      await deps().transactions.run(async ({ users }) => {
        await users.grant({ userId, organisationId, role, validFrom: '2018-10-01', validTo: null });
      });
      actors.set(name, { userId, name: `ผู้ทดสอบ ${name}`, holdings: [{ role, organisationId }] });
    }
  });
  const call = (more: Partial<Parameters<typeof saveCall>[2]> = {}, who: InnovationPerson = 'officer') =>
    saveCall(deps(), by(who), {
      ...{ ...innovationYearKey, title: 'เปิดรับข้อเสนอ', explanation: '', opensOn: '2019-05-07' },
      ...{ closesOn: '2019-05-13', criteria: assumedCriteria, invited: ['TH-13.com', 'TH-13.health'] },
      ...{ rowVersion: null, reason: '', ...more },
    });
  const appoint = (who: readonly InnovationPerson[]) =>
    appointInnovationPanel(deps(), by('officer'), {
      ...{ ...innovationYearKey, members: who.map((one) => by(one).userId), rowVersion: null },
    });
  const start = (who: InnovationPerson, agencyId: string, more: Partial<InnovationContent> = {}) =>
    startInnovation(deps(), by(who), { ...innovationYearKey, agencyId, ...wholeInnovation, ...more });
  const move = (who: InnovationPerson, number: number, action: InnovationAction, reason = 'เหตุผล') =>
    moveInnovation(
      deps(),
      by(who),
      { ...innovationYearKey, number, rowVersion: null, reason },
      { action, proof: { password: settingPassword } },
    );
  const score = (who: InnovationPerson, number: number, given: readonly string[], conclude = true) =>
    giveInnovationScores(deps(), by(who), {
      ...{ ...innovationYearKey, number, conclude, rowVersion: null },
      scores: given.map((one, index) => ({ code: `c${index + 1}`, score: one, note: `ความเห็นลับของ ${who}` })),
    });
  return {
    ...{ deps, by, files, call, appoint, start, move, score },
    onDay: (day: string) => {
      now = `${day}T02:00:00.000Z`;
    },
    /** A sent proposal of an agency. */
    async sent(who: InnovationPerson, agencyId: string) {
      const { number } = accepted(await start(who, agencyId));
      accepted(await move(who, number, 'send'));
      return number;
    },
  };
}
