import { databaseSettings } from '../development-indicators/database-settings.data.ts';
import { civilDateOf } from '../values/civil-date.ts';
import { fiscalYearOf } from '../values/fiscal-year.ts';
import type { CivilDate, Instant } from '../values/kinds-of-text.ts';
import type { Pending } from './pending.ts';

/** Values of one indicator that one person entered and nobody confirmed yet. */
interface Waiting {
  readonly savedBy: string;
  readonly count: number;
  readonly firstAt: Instant;
}

/** What the values that wait in a province's database ask of one who confirms there: those that others entered. */
export function pendingDevelopment(
  organisationId: string,
  waiting: readonly Waiting[],
  { userId, today }: { readonly userId: string; readonly today: CivilDate },
): readonly Pending[] {
  const others = waiting.filter(({ savedBy, firstAt }) => savedBy !== userId && civilDateOf(firstAt) <= today);
  const [first] = others.map(({ firstAt }) => firstAt).sort();
  if (first === undefined) return [];
  return [
    {
      ...{ kind: 'confirm-development-values', role: 'provincial-officer', permission: 'confirm-development-value' },
      ...{ organisationId, fiscalYear: fiscalYearOf(today), round: null, indicator: null, hostIds: [], agency: null },
      ...{ due: null, returnReason: null, own: true, since: first },
      development: { count: others.reduce((sum, { count }) => sum + count, 0) },
    },
  ];
}

/** Values of an owner's indicators that are missing in one period, and the last day on which they are in time. */
interface MissingValues {
  readonly ownerId: string;
  readonly count: number;
  readonly due: CivilDate;
}

/** What periods without a value ask of the agency that owns their indicators, while they can still be in time. */
export function pendingOfOwner(
  organisationId: string,
  missing: readonly MissingValues[],
  { agencyId, today }: { readonly agencyId: string; readonly today: CivilDate },
): readonly Pending[] {
  const own = missing.filter(({ ownerId }) => ownerId === agencyId);
  const [due] = own.map((one) => one.due).sort();
  if (due === undefined) return [];
  return [
    {
      ...{ kind: 'enter-development-values', role: 'kpi-host', permission: 'enter-development-value' },
      ...{ organisationId, fiscalYear: fiscalYearOf(today), round: null, indicator: null, hostIds: [], agency: null },
      ...{ due, returnReason: null, own: true, assumed: databaseSettings.entryDays.assumption },
      development: { count: own.reduce((sum, { count }) => sum + count, 0), ownerId: agencyId },
    },
  ];
}
