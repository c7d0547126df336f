import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { clusterEraOf, hostKinds, isOpenOn, type Organisation, provinceOf } from '../../domain/people/organisation.ts';
import { addDays, isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { LetterStores } from '../letters/letter-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';
import { checkPeriod, formatPeriod, handBack, isHeldAlready, isSame, periodFacts, replacedBy } from './host-periods.ts';
import { nameOrder, orderNamed } from './order-named.ts';

export interface AssignHostInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly code: string;
  readonly agencyId: string;
  readonly part: 'lead' | 'support';
  readonly validFrom: string;
  /** The last day, if it is known from the beginning; empty or absent: until another day is set. */
  readonly validTo?: string | undefined;
  /** Why a period that has passed is changed; empty or absent if none is. */
  readonly reason?: string | undefined;
  /**
   * The letter or order that assigns it: the number of a registered one, or one of outside as it is written; empty or
   * absent if none is named.
   */
  readonly orderedBy?: string | undefined;
}

export type AssignHostRefusal =
  | 'forbidden'
  | 'not-found'
  | 'unknown-indicator'
  | 'agency-of-another-province'
  | 'organisation-not-found'
  | 'organisation-closed'
  | 'lead-needs-successor'
  | 'day-outside-bounds'
  | 'past-host-needs-reason'
  | 'referenced-letter-missing'
  | 'period-invalid';

interface AssignHostDeps {
  readonly transactions: Transactions<YearStores & Pick<LetterStores, 'letters'> & Pick<PeopleStores, 'organisations'>>;
  readonly clock: Clock;
}

/** The provinces whose agencies may host a party's indicators: itself, or every member of the cluster. */
export async function provinceIdsOf(
  stores: Pick<PeopleStores, 'organisations'>,
  organisationId: string,
): Promise<readonly string[]> {
  if (clusterEraOf(organisationId) === null) return [organisationId];
  return (await stores.organisations.provincesIn(organisationId)).map((one) => one.id);
}

/** The agency or district of the party that is to host from that day on; one that is closed by then hosts nothing new. */
async function hostFrom(
  stores: Pick<PeopleStores, 'organisations'>,
  { organisationId, agencyId, validFrom }: AssignHostInput,
): Promise<Outcome<Organisation, 'agency-of-another-province' | 'organisation-not-found' | 'organisation-closed'>> {
  const provinces = await provinceIdsOf(stores, organisationId);
  if (!provinces.includes(provinceOf(agencyId) ?? '') || provinces.includes(agencyId))
    return refuse('agency-of-another-province', undefined, 'agencyId');
  // Whoever closes it waits here, or this waits for them: it is never closed with what it has just been assigned.
  const agency = await stores.organisations.find(agencyId, { lock: true });
  if (agency === null || !hostKinds.includes(agency.kind))
    return refuse('organisation-not-found', undefined, 'agencyId');
  if (!isOpenOn(agency, validFrom))
    return refuse('organisation-closed', { name: agency.name, day: agency.closedOn ?? validFrom }, 'agencyId');
  return accept(agency);
}

/** The last day; null if none is set. Neither day may be none, and the last not before the first. */
function untilOf({ validFrom, validTo = '' }: AssignHostInput): Outcome<string | null, 'period-invalid'> {
  if (!isCivilDate(validFrom)) return refuse('period-invalid', undefined, 'validFrom');
  if (validTo === '') return accept(null);
  const fits = isCivilDate(validTo) && validTo >= validFrom;
  return fits ? accept(validTo) : refuse('period-invalid', undefined, 'validTo');
}

/**
 * The party assigns a host to an indicator from a given day. A new lead ends the former one the day before, and ends
 * the new lead's own supporting part; a lead does not become a supporter, because the indicator would have no lead. A new
 * lead for some days only hands back to the former one. Days that have passed are changed only with a reason.
 */
export async function assignHost(
  deps: AssignHostDeps,
  actor: Actor,
  input: AssignHostInput,
): Promise<Outcome<true, AssignHostRefusal>> {
  const { organisationId, fiscalYear, code, agencyId, part, validFrom } = input;
  if (!isPermitted('assign-host', actor, { organisationId })) return refuse('forbidden');
  const period = untilOf(input);
  if (!period.ok) return period;
  const validTo = period.value;
  const reason = normaliseThai(input.reason ?? '').trim();
  return deps.transactions.run(async (stores) => {
    const agency = await hostFrom(stores, input);
    if (!agency.ok) return agency;
    const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
    if (!agreement) return refuse('not-found');
    if (!agreement.indicators.some((one) => one.code === code))
      return refuse('unknown-indicator', { codes: code }, 'code');
    const ordered = await orderNamed(stores, organisationId, input.orderedBy ?? '');
    if (!ordered.ok) return ordered;
    const bounded = await checkPeriod(stores, agreement, { validFrom, validTo });
    if (!bounded.ok) return bounded;
    const before = (await stores.agreements.hosts(organisationId, fiscalYear, validFrom)).filter(
      (one) => one.code === code,
    );
    const held = before.find((one) => one.agencyId === agencyId);
    const replaced = await replacedBy(stores, { ...input, validTo });
    if (isHeldAlready(held, replaced, { ...input, validTo }))
      return nameOrder(stores, actor, input, { held, order: ordered.value });
    if (validFrom < deps.clock.today() && replaced.length > 0 && reason === '')
      return refuse('past-host-needs-reason', { replaced: replaced.map(formatPeriod).join(', ') }, 'reason');
    if (held?.part === 'lead' && part === 'support') return refuse('lead-needs-successor', undefined, 'part');
    if (held?.part === 'support' && held.validFrom < validFrom)
      await stores.agreements.assignHost(organisationId, fiscalYear, { ...held, validTo: addDays(validFrom, -1) });
    if (part === 'lead') await stores.agreements.endLead(organisationId, fiscalYear, code, validFrom);
    await stores.agreements.assignHost(organisationId, fiscalYear, {
      ...{ code, agencyId, part, validFrom, validTo, orderedBy: ordered.value },
    });
    await handBack(stores, input, validTo, replaced);
    const until = validTo === null ? {} : { validTo };
    const facts = { ...{ agencyId, agencyName: agency.value.name, part, validFrom }, ...until };
    await appendYearJournalRow(stores, actor, {
      key: { organisationId, fiscalYear, code },
      ...{ action: 'host.assign', permission: 'assign-host', reason: reason === '' ? null : reason },
      before: [...before.filter((one) => !replaced.some((other) => isSame(one, other))), ...replaced].map(periodFacts),
      after: { ...facts, ...(ordered.value === undefined ? {} : { orderedBy: ordered.value.text }) },
    });
    return accept(true);
  });
}
