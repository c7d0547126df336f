import type { Pool } from 'pg';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { argon2Passwords } from '../adapters/passwords.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { loadReference } from '../application/people/load-reference.ts';
import { openRound } from '../application/reporting/open-round.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Role } from '../domain/people/roles.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { accepted } from './people-setting.ts';
import { actorOf, growth, sampleAgreement, supplied } from './reporting-sample.ts';

/** Loei's FY2568 with a signed agreement, its twelve-month round open, and one lead agency: community development. */
export const hostingYear = { organisationId: 'TH-42', fiscalYear: 2568 } as const;

export interface HostingSetting {
  readonly deps: ReturnType<typeof depsOf>;
  /** Sets the current instant (ISO UTC). */
  at(instant: string): void;
  /** An account with a role from the beginning of FY2568. */
  person(key: string, role: Role, organisationId: string): Promise<Actor>;
}

function depsOf(getPool: () => Pool, now: () => string) {
  return {
    transactions: openTransactions(getPool(), now),
    clock: { now, today: () => civilDateOf(now()) },
    ids: timeOrderedIds,
    secrets: nodeSecrets,
    passwords: argon2Passwords(),
  };
}

export async function hostingSetting(getPool: () => Pool): Promise<HostingSetting> {
  let now = '2025-10-06T02:00:00.000Z';
  const deps = depsOf(getPool, () => now);
  await loadReference(deps);
  await publishShippedFrameworks(deps);
  await deps.transactions.run(async ({ agreements }) => {
    await agreements.insert({ ...sampleAgreement, indicators: [growth, supplied] }, now);
    await agreements.update({ ...sampleAgreement, indicators: [growth, supplied] }, now);
    const lead = { agencyId: 'TH-42.cd', part: 'lead', validFrom: '2024-10-01', validTo: null } as const;
    await agreements.assignHost('TH-42', 2568, { ...lead, code: growth.code });
  });
  accepted(await openRound(deps, actorOf('opdc-officer', 'opdc'), { ...hostingYear, round: '12m' }));
  return {
    deps,
    at(instant) {
      now = instant;
    },
    person: async (key, role, organisationId) => {
      await deps.transactions.run(async ({ users }) => {
        const account = {
          id: key,
          email: `${key}@example.go.th`,
          name: key,
          passwordHash: 'x',
          passwordProvisional: false,
          isDemo: false,
        } as const;
        await users.insert({ ...account, numerals: 'thai', createdAt: now, disabledAt: null });
        await users.grant({ userId: key, organisationId, role, validFrom: '2024-10-01', validTo: null });
      });
      return { userId: key, name: key, holdings: [{ role, organisationId }] };
    },
  };
}
