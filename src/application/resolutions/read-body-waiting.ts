import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { chainOf } from '../bodies/chain-of.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import { planningPlaces } from '../meetings/planning-places.ts';
import { resultsPlace } from '../results/results-deps.ts';
import { type WaitingKind, waitingIn } from './read-resolutions.ts';
import type { ResolutionDeps, ResolutionTables } from './resolution-deps.ts';

/** What waits for a body in all its years, and in whose name the reader may call its meeting. */
export interface BodyWaiting {
  readonly waiting: readonly WaitingKind[];
  /** Null for who may not call it. */
  readonly convener: string | null;
}

type WaitingDeps = Pick<ResolutionDeps, 'transactions' | 'clock' | 'secrets'>;

/** What waits for a body, for whoever sits in it, keeps its record or sees the nation; null for everybody else. */
export function readBodyWaiting(
  deps: WaitingDeps,
  actor: Actor,
  { bodyId }: { readonly bodyId: string },
): Promise<BodyWaiting | null> {
  return deps.transactions.read(async (stores) => {
    const day = deps.clock.today();
    if (actor.userId === '') return null;
    const { sits, writes } = await mayActInBody(stores, actor, { bodyId, day });
    if (!sits && !writes && !isPermitted('read-national', actor, resultsPlace)) return null;
    const seesResults = sits || writes || isPermitted('read-unannounced-results', actor, resultsPlace);
    const places = (await planningPlaces(stores, actor, day)).map((one) => one.organisationId);
    const convener = [bodyId, chainOf(bodyId)].find((one) => places.includes(one)) ?? null;
    const waiting = await waitingForBody(stores, deps, bodyId);
    return { waiting: seesResults ? waiting : waiting.filter(({ kind }) => kind !== 'results'), convener };
  });
}

/** What waits for one body in every year whose framework gives it something to decide. */
async function waitingForBody(
  stores: ResolutionTables,
  deps: Pick<ResolutionDeps, 'secrets'>,
  bodyId: string,
): Promise<readonly WaitingKind[]> {
  const frameworks = await stores.frameworks.newest();
  const waiting: WaitingKind[] = [];
  for (const framework of frameworks)
    if (framework.bodies?.some((one) => one.organisation === bodyId) === true)
      waiting.push(...(await waitingIn(stores, deps, framework, (body) => body.organisationId === bodyId)));
  return waiting.filter(({ subjects }) => subjects.length > 0);
}
