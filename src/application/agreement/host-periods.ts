import type { Agreement } from '../../domain/agreement/indicator.ts';
import { checkBounds } from '../../domain/calendar/bound-days.ts';
import { dayBounds } from '../../domain/calendar/day-bounds.data.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { HostPeriod } from '../year/host-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/** The days of an assignment; `validTo` is null while no end is known. */
interface Days {
  readonly validFrom: string;
  readonly validTo: string | null;
}

interface Assignment extends Days {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly code: string;
  readonly agencyId: string;
  readonly part: 'lead' | 'support';
}

type Period = Pick<HostPeriod, 'agencyId' | 'agencyName' | 'part' | 'validFrom' | 'validTo'>;

/** A host is one of the year: from its first day until its last report has surely been sent. */
export async function checkPeriod(
  stores: Pick<YearStores, 'frameworks'>,
  agreement: Agreement,
  { validFrom, validTo }: Days,
): Promise<Outcome<true, 'day-outside-bounds'>> {
  const { from, to } = (await frameworkOf(stores, agreement)).period.value;
  const bounds = { from, to: addDays(to, dayBounds.dueAfterPeriod) };
  const begins = checkBounds(validFrom, bounds, 'validFrom');
  return begins.ok && validTo !== null ? checkBounds(validTo, bounds, 'validTo') : begins;
}

/** The leads that a new lead ends, shortens or removes, oldest first; a supporter replaces nobody. */
export async function replacedBy(stores: Pick<YearStores, 'hosts'>, one: Assignment): Promise<readonly HostPeriod[]> {
  if (one.part === 'support') return [];
  const periods = await stores.hosts.periods(one);
  return periods.filter(
    ({ code, part, validTo }) => code === one.code && part === 'lead' && (validTo === null || validTo >= one.validFrom),
  );
}

/** True if the agency has this part on all of these days, and no other lead would end by it. */
export function isHeldAlready(
  held: Pick<HostPeriod, 'agencyId' | 'part' | 'validTo'> | undefined,
  replaced: readonly HostPeriod[],
  { agencyId, part, validTo }: Pick<Assignment, 'agencyId' | 'part' | 'validTo'>,
): boolean {
  const others = replaced.some((one) => one.agencyId !== agencyId);
  return held?.part === part && held.validTo === validTo && !others;
}

/** A lead for some days only: whoever led on the day after them before leads again from that day, unless it is the same
 * agency, which was given a last day. */
export async function handBack(
  stores: Pick<YearStores, 'agreements'>,
  { organisationId, fiscalYear, code, part, agencyId }: Omit<Assignment, 'validTo'>,
  validTo: string | null,
  replaced: readonly HostPeriod[],
): Promise<void> {
  if (part === 'support' || validTo === null) return;
  for (const former of replaced) {
    if (former.agencyId === agencyId || (former.validTo !== null && former.validTo <= validTo)) continue;
    const again = addDays(validTo, 1);
    await stores.agreements.assignHost(organisationId, fiscalYear, {
      ...{ code, agencyId: former.agencyId, part: 'lead', validTo: former.validTo },
      validFrom: [former.validFrom, again].sort()[1] ?? again,
    });
  }
}

/** As the journal and a refusal name a period: agency, part and days. */
export function periodFacts({ agencyId, agencyName, part, validFrom, validTo }: Period) {
  return { agencyId, agencyName, part, validFrom, validTo };
}

export function isSame(one: Period, other: Period): boolean {
  return one.agencyId === other.agencyId && one.part === other.part && one.validFrom === other.validFrom;
}

export function formatPeriod({ agencyName, validFrom, validTo }: Period): string {
  return `${agencyName} (${formatThaiDate(validFrom)} – ${validTo === null ? 'ปัจจุบัน' : formatThaiDate(validTo)})`;
}
