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
