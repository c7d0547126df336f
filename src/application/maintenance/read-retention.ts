import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { ACCOUNTS_ORGANISATION } from '../people/append-people-journal-row.ts';
import type { Transactions } from '../ports.ts';
import { periodsOf, type RetentionDays } from './clean-up.ts';
import type { MaintenanceStores, RetentionRun } from './maintenance-ports.ts';
import { retention } from './retention.data.ts';
import type { Retention } from './retention.ts';

export interface RetentionOverview {
  /** Every table with the days that hold here; those that are cleaned first. */
  readonly tables: readonly (Retention & { readonly table: string })[];
  readonly last: RetentionRun | null;
}

/** How long everything is stored, why, and what the last night removed: for administrators. */
export async function readRetention(
  deps: { readonly transactions: Transactions<Pick<MaintenanceStores, 'retention'>>; readonly days: RetentionDays },
  actor: Actor,
): Promise<Outcome<RetentionOverview, 'forbidden'>> {
  if (!isPermitted('manage-users', actor, { organisationId: ACCOUNTS_ORGANISATION })) return refuse('forbidden');
  const last = await deps.transactions.read((stores) => stores.retention.newest());
  const others = Object.entries<Retention>(retention).flatMap(([table, rule]) =>
    rule.for === 'days' ? [] : [{ ...rule, table }],
  );
  return accept({ tables: [...periodsOf(deps.days), ...others], last });
}
