import { AsyncLocalStorage } from 'node:async_hooks';
import { OutsideReach, type ReachStore } from '../application/reach.ts';
import { joinedReach, type Reach } from '../domain/people/reach.ts';
import type { Queryable } from './queryable.ts';

const reaching = new AsyncLocalStorage<Reach>();

/** What the work under way may change. What no request asked for (the jobs of the day, the command line) reaches everywhere. */
export function currentReach(): Reach {
  return reaching.getStore() ?? 'everywhere';
}

/** Runs the work, and what it starts, within a reach. */
export function withReach<Value>(reach: Reach, work: () => Value): Value {
  return reaching.run(reach, work);
}

/** Ids of organisations and people; anything else has no place in a statement without parameters. */
const plainId = /^[\w.-]+$/;

/** A reach as the policies of the tables read it (`in_reach`): ids with commas between them, `*` for everywhere. */
export function reachText(reach: Reach = currentReach()): string {
  if (reach === 'everywhere') return '*';
  const strange = reach.find((id) => !plainId.test(id));
  if (strange !== undefined) throw new Error(`no id of an organisation: ${JSON.stringify(strange)}`);
  return reach.join(',');
}

const storing = new AsyncLocalStorage<false>();

/** Whether what the work under way writes is stored. */
export function isStoring(): boolean {
  return storing.getStore() ?? true;
}

/** Runs work of which nothing is stored. */
export function withoutStoring<Value>(work: () => Value): Value {
  return storing.run(false, work);
}

/** Begins a transaction within the current reach, in one message. */
export function beginText(): string {
  return `BEGIN; ${reachSetting(currentReach())}`;
}

/** Holds the rest of a transaction to a reach. */
function reachSetting(reach: Reach): string {
  return `SET LOCAL samrit.reach = '${reachText(reach)}'`;
}

/** Widens the reach of the client's transaction. */
export function reachIn(client: Queryable): ReachStore {
  return {
    async widened(organisationIds, work) {
      const own = currentReach();
      const wider = joinedReach(own, organisationIds);
      if (own === 'everywhere') return work();
      await client.query(reachSetting(wider));
      const value = await withReach(wider, work);
      await client.query(reachSetting(own));
      return value;
    },
  };
}

/** What PostgreSQL calls the place in its own program where a policy refuses a row; its sentence may be translated. */
const REFUSED_BY_POLICY = 'ExecWithCheckOptions';

/** A row that a policy refused, as the fault that it is; null for any other error. */
export function outsideReach(error: unknown): OutsideReach | null {
  if (!(error instanceof Error) || !('routine' in error) || error.routine !== REFUSED_BY_POLICY) return null;
  return new OutsideReach(currentReach(), error);
}
