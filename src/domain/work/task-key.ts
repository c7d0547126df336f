import type { Pending } from './pending.ts';

/**
 * The same text for the same task on every day, by which it is found again in the mails that named it. A task handed to
 * other hosts is another task: they were not told of it.
 */
export function taskKey(
  one: Pick<Pending, 'kind' | 'fiscalYear' | 'organisationId' | 'round' | 'indicator' | 'hostIds'>,
) {
  const { kind, fiscalYear, organisationId, round, indicator, hostIds } = one;
  return [kind, fiscalYear, organisationId, round ?? '', indicator?.code ?? '', [...hostIds].sort().join('+')].join(
    '|',
  );
}
