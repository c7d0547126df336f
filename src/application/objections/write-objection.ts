import { isStale } from '../../domain/lifecycle/is-stale.ts';
import {
  isWindowOpen,
  type Objection,
  type ObjectionCase,
  type ObjectionKey,
} from '../../domain/objections/objection.ts';
import { objectionStatusNames } from '../../domain/objections/objection-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type ObjectionDeps, objectionSubject, roundWithRight } from './objection-deps.ts';
import { proposedLedger } from './proposed-ledger.ts';

export interface WriteObjectionInput extends ObjectionKey {
  readonly code: string;
  /** Why the proposed score is not right; empty together with `reference`: the objection is taken back. */
  readonly reason: string;
  /** The evidence that it refers to, in words. */
  readonly reference: string;
  readonly rowVersion: number | null;
}

export type WriteObjectionRefusal =
  | 'forbidden'
  | 'not-found'
  | 'objections-over'
  | 'objections-closed'
  | 'objections-indicator-unknown'
  | 'objections-reason-required'
  | 'changed-meanwhile';

/** Writes, changes or takes back what a party says against one indicator's proposed score; nobody outside sees it yet. */
export async function writeObjection(
  deps: ObjectionDeps,
  actor: Actor,
  { code, reason: typedReason, reference: typedReference, rowVersion, ...key }: WriteObjectionInput,
): Promise<Outcome<ObjectionCase, WriteObjectionRefusal>> {
  if (!isPermitted('write-objection', actor, key)) return refuse('forbidden');
  const [reason, reference] = [typedReason.trim(), typedReference.trim()];
  return deps.transactions.run(async (stores): Promise<Outcome<ObjectionCase, WriteObjectionRefusal>> => {
    const year = await roundWithRight(stores, key);
    const found = year.ok ? await stores.objections.find(key, { lock: true }) : null;
    if (found === null) return refuse('not-found');
    const { indicators } = await proposedLedger(stores, found);
    if (!indicators.some((one) => one.code === code))
      return refuse('objections-indicator-unknown', { indicator: code });
    const before = found.objections.find((one) => one.code === code) ?? null;
    if (reason === (before?.reason ?? '') && reference === (before?.reference ?? '')) return acceptUnchanged(found);
    if (!isWindowOpen(found, deps.clock.today()))
      return refuse('objections-over', { day: formatThaiDate(found.endsOn) }, 'reason');
    if (found.status !== 'open')
      return refuse('objections-closed', { status: objectionStatusNames[found.status] }, 'reason');
    if (reason === '' && reference !== '') return refuse('objections-reason-required', undefined, 'reason');
    if (isStale(rowVersion, found)) return refuse('changed-meanwhile');
    const at = deps.clock.now();
    const written: Objection[] = reason === '' ? [] : [{ code, reason, reference, at, name: actor.name, answer: null }];
    const others = found.objections.filter((one) => one.code !== code);
    const saved = { ...found, objections: [...others, ...written], changedAt: at, changedName: actor.name };
    await stores.objections.save(saved);
    const told = (one: Pick<Objection, 'reason' | 'reference'> | null) =>
      one === null ? null : { code, reason: one.reason, reference: one.reference };
    await appendYearJournalRow(stores, actor, {
      ...{ key: objectionSubject(key), action: 'objections.write', permission: 'write-objection' },
      ...{ before: told(before), after: told(written[0] ?? null) ?? { code, takenBack: true } },
    });
    return accept({ ...saved, rowVersion: saved.rowVersion + 1 });
  });
}
