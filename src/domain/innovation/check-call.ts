import { checkBounds, type DayBounds } from '../calendar/bound-days.ts';
import { isCivilDate } from '../values/civil-date.ts';
import { parseDecimal, toDecimalText } from '../values/decimal.ts';
import { compare, fromInteger, HUNDRED, isNegative, isZero, sumOf } from '../values/fraction.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { InnovationCallDetails, InnovationCriterion, InvitedAgency } from './innovation-call.ts';
import { MOST_CRITERIA } from './innovation-settings.data.ts';

/** One criterion as typed. */
interface TypedCriterion {
  readonly name: string;
  readonly weight: string;
}

/** A call as typed; days are `YYYY-MM-DD` or empty. */
export interface TypedCall {
  readonly title: string;
  readonly explanation: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly criteria: readonly TypedCriterion[];
  /** Ids of agencies. */
  readonly invited: readonly string[];
}

export type CallFault =
  | 'innovation-title-required'
  | 'day-not-typed'
  | 'day-outside-bounds'
  | 'innovation-days-order'
  | 'innovation-criteria-required'
  | 'innovation-criteria-many'
  | 'innovation-criterion-unnamed'
  | 'innovation-criterion-twice'
  | 'innovation-weight-wrong'
  | 'innovation-weights-not-hundred'
  | 'innovation-agencies-required'
  | 'innovation-agency-unknown';

interface CallFacts {
  /** The agencies of the province that may be invited. */
  readonly agencies: readonly InvitedAgency[];
  /** Within which both days lie. */
  readonly bounds: DayBounds;
}

/** What was typed of a call, or everything that is wrong with it, each at its field. */
export function checkCall(typed: TypedCall, facts: CallFacts): Outcome<InnovationCallDetails, CallFault> {
  const [title, explanation] = [typed.title.trim(), typed.explanation.trim()];
  const criteria = readCriteria(typed.criteria);
  const invited = facts.agencies.filter(({ id }) => typed.invited.includes(id));
  const refusals: Refusal<CallFault>[] = [
    ...(title === '' ? [refusal('innovation-title-required', undefined, 'title')] : []),
    ...daysWrong(typed, facts.bounds),
    ...(criteria.ok ? [] : criteria.refusals),
    ...(typed.invited.length === 0 ? [refusal('innovation-agencies-required', undefined, 'invited')] : []),
    ...(typed.invited.some((id) => !invited.some((one) => one.id === id))
      ? [refusal('innovation-agency-unknown', undefined, 'invited')]
      : []),
  ];
  if (refusals.length > 0 || !criteria.ok) return refuseAll(refusals);
  const { opensOn, closesOn } = typed;
  return accept({ title, explanation, opensOn, closesOn, criteria: criteria.value, invited });
}

function daysWrong({ opensOn, closesOn }: TypedCall, bounds: DayBounds): readonly Refusal<CallFault>[] {
  const wrong = (['opensOn', 'closesOn'] as const).flatMap((field): readonly Refusal<CallFault>[] => {
    const day = field === 'opensOn' ? opensOn : closesOn;
    if (!isCivilDate(day)) return [refusal('day-not-typed', undefined, field)];
    const bounded = checkBounds(day, bounds, field);
    return bounded.ok ? [] : bounded.refusals;
  });
  if (wrong.length > 0 || closesOn >= opensOn) return wrong;
  return [refusal('innovation-days-order', { opens: formatThaiDate(opensOn) }, 'closesOn')];
}

/** Rows that are empty are no criteria; the weights have to be exactly 100 together. */
function readCriteria(typed: readonly TypedCriterion[]): Outcome<readonly InnovationCriterion[], CallFault> {
  const rows = typed.map((one, index) => ({ ...one, name: one.name.trim(), at: `criteria.${index}` }));
  const filled = rows.filter(({ name, weight }) => name !== '' || weight.trim() !== '');
  const first = `criteria.${0}.name`;
  if (filled.length === 0) return refuseAll([refusal('innovation-criteria-required', undefined, first)]);
  if (filled.length > MOST_CRITERIA)
    return refuseAll([refusal('innovation-criteria-many', { most: MOST_CRITERIA }, first)]);
  const read = filled.map((row) => ({ ...row, value: parseDecimal(row.weight) }));
  const wrong = read.flatMap(({ name, value, at }, index): readonly Refusal<CallFault>[] => [
    ...(name !== '' && read.slice(0, index).some((one) => isSameName(one.name, name))
      ? [refusal('innovation-criterion-twice', { criterion: name }, `${at}.name`)]
      : []),
    ...(name === '' ? [refusal('innovation-criterion-unnamed', undefined, `${at}.name`)] : []),
    ...(!value.ok || isNegative(value.value) || isZero(value.value) || compare(value.value, fromInteger(100)) > 0
      ? [refusal('innovation-weight-wrong', undefined, `${at}.weight`)]
      : []),
  ]);
  if (wrong.length > 0) return refuseAll(wrong);
  const weights = read.flatMap(({ value }) => (value.ok ? [value.value] : []));
  const sum = sumOf(weights);
  if (compare(sum, HUNDRED) !== 0)
    return refuseAll([
      refusal(
        'innovation-weights-not-hundred',
        { sum: toDecimalText(sum) },
        `${read.at(-1)?.at ?? 'criteria.0'}.weight`,
      ),
    ]);
  return accept(
    read.map(({ name }, index) => ({
      ...{ code: `c${index + 1}`, name, weight: toDecimalText(weights[index] ?? HUNDRED) },
    })),
  );
}

/** Two that differ in their spaces alone could not be told apart. */
const isSameName = (one: string, other: string) => one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
