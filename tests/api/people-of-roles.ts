import { createFirstAdministrator } from '../../src/application/people/create-first-administrator.ts';
import { createUser } from '../../src/application/people/create-user.ts';
import { grantRole } from '../../src/application/people/grant-role.ts';
import type { Actor } from '../../src/domain/people/actor.ts';
import { type Role, roleSeats } from '../../src/domain/people/roles.ts';
import { accepted, setPassword } from '../../src/testing/people-setting.ts';
import type { WebDeps } from '../../src/web/deps.ts';

/** Every role with a seat of its own, by one who holds it in the demonstration. */
export const demoHolders = [
  'admin',
  'opdc',
  'secretary-general',
  'evaluator',
  'central',
  'minister',
  'interior',
  'permanent-secretary',
  'committee',
  'governor.loei',
  'deputy.loei',
  'officer.loei',
  'officer.pathumthani',
  'host.cd.loei',
  'supervisor.loei',
  'governor.cluster',
  'officer.cluster',
];

/** The password of everybody in a fresh installation. */
export const freshPassword = 'ต้นไม้ใหญ่ริมน้ำเลยสองฝั่ง';

/** The first administrator of a fresh installation, who opens an account for every other role; returns their addresses. */
export async function onePersonARole(deps: WebDeps, password: string): Promise<string[]> {
  const { people } = deps;
  const first = { email: 'first@example.th', name: 'คนแรก', password };
  const { userId } = accepted(await deps.transactions.reaching([], () => createFirstAdministrator(people, first)));
  const holdings = [{ role: 'administrator', organisationId: 'opdc' }] as const;
  const administrator: Actor = { userId, name: first.name, holdings };
  const organisations = await deps.transactions.read(({ organisations }) =>
    organisations.list({ kind: null, provinceId: null }),
  );
  const emails = [first.email];
  for (const [role, [kind]] of Object.entries(roleSeats) as [Role, readonly string[]][]) {
    const seat =
      organisations.find((one) => one.kind === kind && one.id === 'TH-40') ??
      organisations.find((one) => one.kind === kind);
    if (seat === undefined || role === 'public') continue;
    const email = `${role}@example.th`;
    const created = accepted(await createUser(people, administrator, { email, name: role }));
    await setPassword(people, created.userId, password);
    const period = { validFrom: '2024-10-01', validTo: null, reason: null };
    const granted = { userId: created.userId, organisationId: seat.id, role, ...period };
    accepted(await grantRole(people, administrator, granted));
    emails.push(email);
  }
  return emails;
}
