import type { InnovationCallKey, InvitedAgency } from '../../domain/innovation/innovation-call.ts';
import { innovationNames } from '../../domain/innovation/innovation-settings.data.ts';
import { hostKinds, isOpenOn } from '../../domain/people/organisation.ts';
import type { InnovationTables } from './innovation-deps.ts';

/** Agencies and districts of the province that may be invited today. */
export async function agenciesToInvite(
  { organisations }: InnovationTables,
  { organisationId }: Pick<InnovationCallKey, 'organisationId'>,
  today: string,
): Promise<readonly InvitedAgency[]> {
  const all = [];
  for (const kind of hostKinds) all.push(...(await organisations.list({ kind, provinceId: organisationId })));
  return all.filter((one) => isOpenOn(one, today)).map(({ id, name }) => ({ id, name }));
}

/** The agencies that host the innovation indicator in the province's year, on any day of it. */
export async function innovationHosts({ hosts }: InnovationTables, key: InnovationCallKey): Promise<readonly string[]> {
  const periods = await hosts.periods(key);
  return [...new Set(periods.filter(({ code }) => code === innovationNames.slot).map(({ agencyId }) => agencyId))];
}
