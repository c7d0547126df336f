import type { HostDuty } from '../domain/agreement/host-person.ts';
import type { Role } from '../domain/people/roles.ts';
import type { DemoAgreement } from './build-demo-agreement.ts';
import type { DemoStores } from './demo-deps.ts';
import { demoPeople } from './demo-people.data.ts';
import { demoEmail } from './demo-sign-ins.ts';

/** Agencies that have not acknowledged: one without any account, one that can be tried. */
const silent: readonly string[] = ['TH-42.stat', 'TH-42.ts'];

/** Agencies whose supervisor does not approve: Lampang's late report is shown without that step. */
const unapproved: readonly string[] = ['TH-52.cd'];

const duties: Partial<Record<Role, HostDuty>> = { 'kpi-host': 'collector', 'kpi-supervisor': 'supervisor' };

/** Names the demonstration's people as contacts of their agencies, and acknowledges for all agencies but a few. */
export async function loadDemoHosting(
  stores: DemoStores,
  { agreement, hosts }: DemoAgreement,
  at: string,
): Promise<void> {
  const agencies = [...new Set(hosts.map((host) => host.agencyId))];
  const [today, known] = [hosts[0]?.validFrom ?? '', agencies.filter((id) => !silent.includes(id))];
  await stores.hosts.acknowledge(agreement, known, { today, at, name: 'ผู้สาธิต หัวหน้าหน่วยงานเจ้าภาพ' });
  for (const { code, agencyId, validFrom } of hosts.filter((host) => host.part === 'lead'))
    for (const { duty, person } of peopleOf(agencyId))
      await stores.hosts.namePerson(agreement, {
        ...{ code, agencyId, duty, validFrom, name: person.name, email: demoEmail(person.key) },
        ...{ position: person.roleName, phone: '' },
      });
}

/** The first of the demonstration's people for each duty in an agency. */
function peopleOf(agencyId: string) {
  return Object.entries(duties).flatMap(([role, duty]) => {
    if (duty === 'supervisor' && unapproved.includes(agencyId)) return [];
    const person = demoPeople.find(({ holdings }) =>
      holdings.some((holding) => holding.role === role && holding.organisationId === agencyId),
    );
    return person === undefined ? [] : [{ duty, person }];
  });
}
