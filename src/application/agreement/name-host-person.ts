import {
  checkHostContact,
  type HostContact,
  type HostContactRefusal,
  type HostDuty,
} from '../../domain/agreement/host-person.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { HostingDeps, HostYear } from './acknowledge-hosting.ts';

export interface HostDutyPlace extends HostYear {
  readonly code: string;
  readonly agencyId: string;
  readonly duty: HostDuty;
}

export interface NameHostPersonInput extends HostDutyPlace, HostContact {
  readonly validFrom: string;
}

export type NameHostPersonRefusal =
  | 'forbidden'
  | 'not-found'
  | 'period-invalid'
  | 'host-not-assigned'
  | HostContactRefusal;

/** The supervisor is named by the province that assigns; the collector by the province or by the agency. */
export function mayName(actor: Actor, { organisationId, agencyId, duty }: Omit<HostDutyPlace, 'fiscalYear' | 'code'>) {
  const permission = duty === 'supervisor' ? 'assign-host' : 'name-collector';
  return isPermitted(permission, actor, { organisationId, hostAgencyIds: [agencyId] });
}

/**
 * Names the person in charge of an indicator in one of its agencies from a given day; the former one ends the day
 * before.
 */
export async function nameHostPerson(
  deps: HostingDeps,
  actor: Actor,
  input: NameHostPersonInput,
): Promise<Outcome<true, NameHostPersonRefusal>> {
  const { organisationId, fiscalYear, code, agencyId, duty, validFrom } = input;
  if (!mayName(actor, input)) return refuse('forbidden');
  if (!isCivilDate(validFrom)) return refuse('period-invalid', undefined, 'validFrom');
  const contact = checkHostContact(input);
  if (!contact.ok) return contact;
  return deps.transactions.run(async (stores) => {
    const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
    if (!agreement) return refuse('not-found');
    const hosts = await stores.agreements.hosts(organisationId, fiscalYear, validFrom);
    if (!hosts.some((one) => one.code === code && one.agencyId === agencyId))
      return refuse('host-not-assigned', undefined, 'agencyId');
    const named = await presentPerson(stores, input, validFrom);
    if (named !== null && isSameContent(named, { ...named, ...contact.value })) return acceptUnchanged(true);
    const before = await presentPerson(stores, input, deps.clock.today());
    await stores.hosts.namePerson(input, { code, agencyId, duty, validFrom, ...contact.value });
    await appendYearJournalRow(stores, actor, {
      key: { organisationId, fiscalYear, code },
      action: 'host.name-person',
      permission: duty === 'supervisor' ? 'assign-host' : 'name-collector',
      before,
      after: { agencyId, duty, validFrom, ...contact.value },
    });
    return accept(true);
  });
}

/** Ends a duty after today: from tomorrow nobody holds it. A supervisor's approval is then no longer required. */
export async function endHostPerson(
  deps: HostingDeps,
  actor: Actor,
  input: HostDutyPlace,
): Promise<Outcome<true, 'forbidden' | 'not-found'>> {
  if (!mayName(actor, input)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const today = deps.clock.today();
    const before = await presentPerson(stores, input, today);
    if (!(await stores.hosts.endPerson(input, input, today))) return refuse('not-found');
    await appendYearJournalRow(stores, actor, {
      key: { organisationId: input.organisationId, fiscalYear: input.fiscalYear, code: input.code },
      action: 'host.end-person',
      permission: input.duty === 'supervisor' ? 'assign-host' : 'name-collector',
      before,
      after: { agencyId: input.agencyId, duty: input.duty, lastDay: today },
    });
    return accept(true);
  });
}

async function presentPerson(stores: Pick<YearStores, 'hosts'>, at: HostDutyPlace, today: string) {
  const people = await stores.hosts.people(at, today);
  const found = people.find(
    (one) => one.code === at.code && one.agencyId === at.agencyId && one.duty === at.duty && one.validTo === null,
  );
  if (!found) return null;
  const { name, position, phone, email, validFrom } = found;
  return { agencyId: at.agencyId, duty: at.duty, name, position, phone, email, validFrom };
}
