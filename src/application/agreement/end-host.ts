import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { HostingDeps, HostYear } from './acknowledge-hosting.ts';

export interface EndHostInput extends HostYear {
  readonly code: string;
  readonly agencyId: string;
  readonly lastDay: string;
}

/** Ends a supporting agency's part; a lead ends only when another begins, so that no indicator is without one. */
export async function endHost(
  deps: HostingDeps,
  actor: Actor,
  { organisationId, fiscalYear, code, agencyId, lastDay }: EndHostInput,
): Promise<Outcome<true, 'forbidden' | 'not-found' | 'period-invalid' | 'lead-needs-successor'>> {
  if (!isPermitted('assign-host', actor, { organisationId })) return refuse('forbidden');
  if (!isCivilDate(lastDay)) return refuse('period-invalid', undefined, 'lastDay');
  return deps.transactions.run(async (stores) => {
    const periods = await stores.hosts.periods({ organisationId, fiscalYear });
    const found = periods.find((one) => one.code === code && one.agencyId === agencyId && one.validTo === null);
    if (!found) return refuse('not-found');
    if (found.part === 'lead') return refuse('lead-needs-successor');
    if (lastDay < found.validFrom) return refuse('period-invalid', undefined, 'lastDay');
    const { part, validFrom } = found;
    await stores.agreements.assignHost(organisationId, fiscalYear, {
      code,
      agencyId,
      part,
      validFrom,
      validTo: lastDay,
    });
    await appendYearJournalRow(stores, actor, {
      key: { organisationId, fiscalYear, code },
      action: 'host.end',
      permission: 'assign-host',
      before: { agencyId, part, validFrom },
      after: { agencyId, part, validFrom, validTo: lastDay },
    });
    return accept(true);
  });
}
