import type { Pending } from './pending.ts';

/**
 * The same text for the same task on every day, by which it is found again in the mails that named it. A task handed to
 * other hosts is another task: they were not told of it.
 */
export function taskKey(
  one: Pick<
    Pending,
    | 'kind'
    | 'fiscalYear'
    | 'organisationId'
    | 'round'
    | 'indicator'
    | 'hostIds'
    | 'meeting'
    | 'numbered'
    | 'plan'
    | 'change'
    | 'advice'
    | 'central'
    | 'innovation'
  >,
) {
  const {
    kind,
    fiscalYear,
    organisationId,
    round,
    indicator,
    hostIds,
    meeting,
    numbered,
    plan,
    change,
    advice,
    central,
    innovation,
  } = one;
  const what =
    meeting?.id ??
    indicator?.code ??
    numbered ??
    plan?.number ??
    change?.number ??
    advice?.number ??
    central?.code ??
    innovation?.number ??
    '';
  return [kind, fiscalYear, organisationId, round ?? '', what, [...hostIds].sort().join('+')].join('|');
}
