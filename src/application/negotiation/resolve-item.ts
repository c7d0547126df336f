import { checkIndicators } from '../../domain/agreement/check-indicator.ts';
import { judgementsInForce } from '../../domain/agreement/judgement.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import {
  type Counter,
  counterTaken,
  type NegotiationItem,
  negotiatedTable,
  type Resolution,
  type ResolveRefusal,
  resolutionNameOf,
} from '../../domain/negotiation/negotiate-items.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, atField, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { sessionHeld } from '../year/session-held.ts';
import type { NegotiationTables } from './negotiation-deps.ts';
import {
  appendNegotiationJournalRow,
  type NegotiationDeps,
  type NotNegotiating,
  negotiatingAgreement,
} from './negotiation-deps.ts';

export interface ResolveItemInput extends PartyYear {
  readonly code: string;
  readonly resolution: Resolution;
  /** The accepted counter-proposal, for `as-counter`. */
  readonly counter: number | null;
  /** Absent: as stored. */
  readonly note?: string | undefined;
  readonly rowVersion: number | null;
}

export type ResolveItemRefusal =
  | 'forbidden'
  | NotNegotiating
  | 'session-not-held'
  | 'unknown-indicator'
  | 'changed-meanwhile'
  | ResolveRefusal
  | 'duplicate-code';

/**
 * Records what was agreed about one indicator. Until the conclusion, the agreement's indicators are updated in the same
 * transaction.
 */
export async function resolveItem(
  deps: NegotiationDeps,
  actor: Actor,
  input: ResolveItemInput,
): Promise<Outcome<NegotiationItem, ResolveItemRefusal>> {
  if (!isPermitted('record-resolution', actor, input)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const agreement = await negotiatingAgreement(stores, input);
    if (!agreement.ok) return agreement;
    const held = await sessionHeld(stores, input, deps.clock.today());
    if (!held.ok) return held;
    const items = await stores.negotiations.items(input);
    const item = items.find((one) => one.code === input.code);
    if (!item) return refuse('unknown-indicator', { codes: input.code });
    if (isStale(input.rowVersion, item)) return refuse('changed-meanwhile');
    const counters = await stores.negotiations.counters(input);
    const resolved = await resolvedItem(stores, input, item, counters, deps.clock.now(), actor);
    if (!resolved.ok) return resolved;
    if (item.resolution !== null && isSameContent(said(item), said(resolved.value))) return acceptUnchanged(item);
    const table = negotiatedTable(
      items.map((one) => (one.code === item.code ? resolved.value : one)),
      counters,
    );
    const twins = checkIndicators(table).flatMap((one) =>
      one.code === 'duplicate-code' ? [atField(one, 'resolution')] : [],
    );
    if (twins.length > 0) return refuseAll(twins);
    await stores.negotiations.updateItem(input, resolved.value);
    await stores.agreements.replaceIndicators(agreement.value, table);
    await stores.agreements.update({ ...agreement.value, indicators: table }, deps.clock.now());
    await appendNegotiationJournalRow(stores, actor, {
      ...{ key: input, about: item.code, action: 'negotiation.resolve', permission: 'record-resolution' },
      before: said(item),
      after: said(resolved.value),
    });
    return accept({ ...resolved.value, rowVersion: item.rowVersion + 1 });
  });
}

async function resolvedItem(
  stores: NegotiationTables,
  input: ResolveItemInput,
  item: NegotiationItem,
  counters: readonly Counter[],
  now: string,
  actor: Actor,
): Promise<Outcome<NegotiationItem, ResolveRefusal>> {
  const own = counters.filter((one) => one.code === item.code);
  const judged = judgementsInForce([item.proposed], await stores.analysis.judgements(input));
  const verdict = judged.get(item.code)?.verdict ?? null;
  const taken = counterTaken(input.resolution, input.counter, verdict, own);
  if (!taken.ok) return taken;
  return accept({
    ...item,
    ...{ resolution: input.resolution, counter: taken.value, note: normaliseThai(input.note ?? item.note).trim() },
    ...{ resolvedAt: now, resolvedName: actor.name },
  });
}

function said({ proposed, resolution, counter, note }: NegotiationItem) {
  return { resolution: resolution === null ? null : resolutionNameOf({ proposed }, resolution), counter, note };
}
