import { LRUCache } from 'lru-cache';
import type { StoredAnswer } from '../application/idempotency/idempotency-ports.ts';
import type { ReceivedFile } from '../application/year/file-vault.ts';
import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import { accept, type Outcome } from '../domain/values/result.ts';
import type { WebDeps } from './deps.ts';
import { textOf } from './form-body.ts';
import type { FormCall, FormRoute, Next } from './page-route.ts';
import { paths } from './paths.ts';
import { refusalText } from './text/shell-text.ts';
import { actFields } from './waiting-form.ts';

/** Assumption: a form is pressed twice within a day. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** What a page showed once, such as a new link: the browser shows the answer to the second press alone. Never stored. */
const shownOnce = new LRUCache<string, object>({ max: 200, ttl: 60_000 });

/** Where an accepted form led, as it is stored with its key. */
interface Led {
  /** Null if its page showed something that is shown only once. */
  readonly to: string | null;
  readonly notice: string | null;
}

/**
 * Acts once for each form that was rendered: pressed twice, it is done once, and the second press is led where the first
 * was. The key is the token of the form with everything typed in it, so that the same page may send something else; it is
 * stored in the transaction of the act. A refused form leaves its key free.
 */
export async function actOnce<Key, Input, Value, State, Code extends RefusalCode>(
  route: Pick<FormRoute<Key, Input, Value, State, Code>, 'act' | 'goTo' | 'who' | 'once' | 'afterwards'>,
  given: FormCall<Key, Input>,
): Promise<Outcome<Next<State>, Code>> {
  const done = await actAtMostOnce(route, given);
  if (done.ok) route.afterwards?.(given);
  return done;
}

async function actAtMostOnce<Key, Input, Value, State, Code extends RefusalCode>(
  route: Pick<FormRoute<Key, Input, Value, State, Code>, 'act' | 'goTo' | 'who' | 'once'>,
  given: FormCall<Key, Input>,
): Promise<Outcome<Next<State>, Code>> {
  const token = given.request.formToken ?? textOf(given.body, '_csrf');
  const isOnce = route.once?.(given) ?? true;
  if (!isOnce || route.who === 'anyone' || given.actor.userId === '' || token === '') return actAndLead(route, given);
  const { deps, actor, request } = given;
  const key = `form ${deps.secrets.sha256(JSON.stringify([token, request.url, actFields(given.body)]))}`;
  const at = deps.people.machine.now();
  const forgetBefore = new Date(Date.parse(at) - KEPT_FOR).toISOString();
  let afterCommit: (() => Promise<void>)[] = [];
  // The outcome is wrapped: each part of the use case has already kept or rolled back what it wrote.
  const { answered } = await deps.transactions.run(async (stores, nested) => {
    afterCommit = [];
    const earlier = await stores.idempotency.hold({ userId: actor.userId, key, forgetBefore });
    if (earlier !== null) {
      const shown = shownOnce.get(`${actor.userId} ${key}`) as Next<State> | undefined;
      return { answered: accept(shown ?? ledBefore<State>(earlier.answer, request.reader.cameFrom)) };
    }
    const later = async (move: () => Promise<void>) => void afterCommit.push(move);
    const done = await actAndLead(route, { ...given, deps: within(deps, nested, later) });
    if (!done.ok) return { answered: done };
    const used = { userId: actor.userId, key, requestHash: '', heldRoles: [], at };
    if ('show' in done.value) shownOnce.set(`${actor.userId} ${key}`, done.value);
    await stores.idempotency.keep(used, { status: 303, body: ledNow(done.value), etag: null });
    return { answered: done };
  });
  for (const move of afterCommit) await move();
  return answered;
}

async function actAndLead<Key, Input, Value, State, Code extends RefusalCode>(
  route: Pick<FormRoute<Key, Input, Value, State, Code>, 'act' | 'goTo'>,
  given: FormCall<Key, Input>,
): Promise<Outcome<Next<State>, Code>> {
  const done = await route.act(given);
  if (!done.ok) return done;
  const next = await route.goTo(done.value, given);
  const saysSaved = done.unchanged && 'to' in next && next.notice !== undefined;
  return accept(saysSaved ? { ...next, notice: refusalText.nothingChanged } : next);
}

function ledNow<State>(next: Next<State>): Led {
  return 'to' in next ? { to: next.to, notice: next.notice ?? null } : { to: null, notice: null };
}

function ledBefore<State>({ body }: StoredAnswer, cameFrom: string | null): Next<State> {
  const { to, notice } = body as Led;
  if (to === null) return { to: cameFrom ?? paths.work(), notice: refusalText.doneBefore };
  return notice === null ? { to } : { to, notice };
}

/** The same dependencies inside a transaction that is already open; files are moved only after it. */
function within(
  { rounds: _kept, ...deps }: WebDeps,
  transactions: WebDeps['transactions'],
  later: (move: () => Promise<void>) => Promise<void>,
): WebDeps {
  const files = {
    ...deps.files,
    keep: (file: ReceivedFile) => later(() => deps.files.keep(file)),
    discard: (file: ReceivedFile) => later(() => deps.files.discard(file)),
  };
  const people = { ...deps.people, transactions };
  const reminders = { ...deps.reminders, transactions };
  return { ...deps, transactions, people, reminders, files };
}
