import { busyRefusal } from '../application/database-busy.ts';
import { outsideReachRefusal } from '../application/reach.ts';
import { refusalStatus } from '../contract/refusals/sentence-of.ts';
import { checksPassword, type RequestCost } from '../contract/request-cost.ts';
import { inPartyWords } from '../domain/people/party-words.ts';
import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import { accept, type Outcome, type Refusal, type Refused, refuse, refuseAll } from '../domain/values/result.ts';
import { actOnce } from './act-once.ts';
import type { Place } from './address.ts';
import { errorsOf, type FormBody, formBody, withDateReasons } from './form-body.ts';
import { inWrittenLetters } from './other-spelling.ts';
import { askToWait, type RefusedForm, redirectBack, sendPage, sendRefusal, sendStoredPage } from './page-reply.tsx';
import type {
  FileFormRoute,
  FileRoute,
  FormCall,
  FormRefusal,
  FormRoute,
  Next,
  PageCall,
  PageRoute,
  ReceiveRefusal,
  ShownRoute,
  StoredPageRoute,
  Who,
} from './page-route.ts';
import { FILE_FIELD, readRest, receiveFile } from './receive-file.ts';
import { pageCache } from './render/page-cache.ts';
import { requireSignIn } from './require-sign-in.ts';
import { rowVersionOf } from './row-version.ts';
import { typedBeside } from './send-signed-out.tsx';
import { type Served, served } from './served.ts';
import { say } from './text/year-words.ts';
import { textsTooLong } from './texts-too-long.ts';

/** Defines a page and serves it. */
export function page<Key, State = never, const Code extends RefusalCode = never>(
  route: PageRoute<Key, State, Code>,
): PageRoute<Key, State, Code> & Served {
  return { ...route, ...served('GET', route, () => (call) => sendShown(route, call, null)) };
}

/** Defines a page that is rendered once for all readers with the same permissions, and serves it. */
export function storedPage<Key, const Code extends RefusalCode>(route: StoredPageRoute<Key, Code>): Served {
  return served('GET', route, () => {
    const cache = pageCache();
    return (call) => {
      const render = () => route.show(call);
      return sendStoredPage(call.request, call.reply, { ...route.frame, cache, stamp: route.stamp(call), render });
    };
  });
}

/** Defines a form and serves it. */
export function form<Key, Input, Value, State, Code extends RefusalCode>(
  route: FormRoute<Key, Input, Value, State, Code>,
): Served {
  return served(
    'POST',
    { ...formCost(route), who: 'signed-in', ...route },
    () => (call) => answerForm(route, call, formBody(call.request.body)),
  );
}

/** Defines a form that carries one file, and serves it: what has been received is the last argument of `act`. */
export function fileForm<Key, Input, Value, State, Code extends RefusalCode>(
  route: FileFormRoute<Key, Input, Value, State, Code | ReceiveRefusal>,
): Served {
  return served('POST', { cost: 'upload', who: 'signed-in', takes: 'file', ...route }, () => async (call) => {
    const given = filled(route, call, formBody(call.request.body));
    const allowed = (await route.before?.(given)) ?? accept(true);
    const received = allowed.ok ? await receiveFile(call.deps, call.request, route.largestBytes) : allowed;
    if (!received.ok) {
      await readRest(call.request);
      return refuseForm(route, filled(route, call, formBody(call.request.body)), received);
    }
    const { file, form: body } = received.value;
    if (call.request.unreadFields.length > 0) await call.deps.files.discard(file);
    const once = () => false;
    return answerForm({ ...route, once, act: (given) => route.act(given, file) }, call, body, file.fileName);
  });
}

/** Defines a file and serves it. */
export function file<Key, Value, const Code extends RefusalCode>(route: FileRoute<Key, Value, Code>): Served {
  return served('GET', route, () => async (call) => {
    // Nobody who opens a file later would read that something else was asked for.
    const [unread] = call.request.unreadAsked ?? [];
    if (unread !== undefined)
      return sendRefusal(call.request, call.reply, [{ code: 'asked-not-readable', facts: unread }]);
    const found = await route.read(call);
    return found.ok ? route.send(found.value, call) : answerNotShown(route, call, found.refusals);
  });
}

/** A form that may refuse a password has hashed one. */
function formCost(route: { readonly refusals: object; readonly page?: unknown; readonly again?: unknown }) {
  const cost: RequestCost = checksPassword(Object.keys(route.refusals)) ? 'password' : 'write';
  return { cost, showsAgain: route.page !== undefined && route.again !== undefined };
}

interface HowShown {
  readonly usual?: number;
  readonly always?: number;
  /** The form that is refused: nothing written in it is lost, nor why. */
  readonly refused?: RefusedForm;
}

async function sendShown<Key, State>(
  route: ShownRoute<Key, State> & { readonly address?: Place<Key> },
  call: PageCall<Key>,
  state: State | null,
  { usual = state === null ? 200 : 422, always, refused }: HowShown = {},
) {
  const { request, reply } = call;
  const shown = await route.show(call, state);
  if (shown.ok) {
    const { value } = shown;
    if ('leadTo' in value) return reply.redirect(value.leadTo, 303);
    return sendPage(request, reply, { ...route.frame, ...value, status: always ?? value.status ?? usual }, refused);
  }
  return answerNotShown(route, call, shown.refusals);
}

/** What is not found under a code in other letters is under the code as it is written. */
async function answerNotShown<Key>(
  route: { readonly who: Who; readonly address?: Place<Key> },
  call: PageCall<Key>,
  refusals: readonly Refusal[],
) {
  const isMissing = refusals.some(({ code }) => code === 'not-found' || code === 'unknown-indicator');
  if (isMissing && call.request.method === 'GET' && route.address !== undefined) {
    const written = await inWrittenLetters(call.deps, call.actor, call.key);
    const query = call.request.url.split('?').slice(1);
    if (written !== null) return call.reply.redirect([route.address.of(written), ...query].join('?'), 301);
  }
  return answerRefused(route.who, call, refusals);
}

/** A separate page; a visitor without permission is asked to sign in first if that may help. */
function answerRefused(who: Who | undefined, { request, reply }: PageCall<unknown>, refusals: readonly Refusal[]) {
  const forbidden = refusals.some(({ code }) => code === 'forbidden');
  if (forbidden && who === 'sign-in-if-forbidden' && requireSignIn(request, reply)) return reply;
  return sendRefusal(request, reply, refusals, typedBeside(request));
}

async function answerForm<Key, Input, Value, State, Code extends RefusalCode>(
  route: FormRoute<Key, Input, Value, State, Code>,
  call: PageCall<Key>,
  body: FormBody,
  file?: string,
) {
  const given = filled(route, call, body);
  if (call.request.overLimit) return refuseTooMany(route, given);
  const [unread] = call.request.unreadFields;
  if (unread !== undefined) {
    const { field, character } = unread;
    return refuseForm(route, given, withFileAgain(refuse('text-not-storable', { character }, field), file));
  }
  const tooLong = textsTooLong(body);
  if (tooLong.length > 0) return refuseForm(route, given, withFileAgain(refuseAll(tooLong), file));
  let done: Outcome<Next<State>, Code>;
  try {
    done = await actOnce(route, given);
  } catch (error) {
    return refuseFault(route, given, error);
  }
  if (!done.ok) return refuseForm(route, given, withFileAgain(done, file));
  const next = done.value;
  if ('answered' in next) return next.answered;
  if ('to' in next) return redirectBack(call.reply, next.to, noticeOf(call.key, next.notice));
  if (route.page === undefined) throw new Error(`${route.address.pattern} has no page that contains its form`);
  return sendShown(route.page, call, next.show, { usual: 200 });
}

/** A file is not kept if something beside it is refused: the browser will not send it again by itself. */
function withFileAgain<Code extends RefusalCode>(
  refused: Refused<Code>,
  file: string | undefined,
): Refused<Code | FormRefusal> {
  const fields = refused.refusals.map(({ field }) => field);
  // Use cases call the field of the file `file`, whatever the form calls it.
  const isOfFile = (field: string | undefined) => field === FILE_FIELD || field === 'file';
  const isBeside = fields.some((field) => field !== undefined) && !fields.some(isOfFile);
  if (file === undefined || !isBeside) return refused;
  const both: Refused<Code | FormRefusal>[] = [refused, refuse('file-to-choose-again', { file }, FILE_FIELD)];
  return { ok: false, refusals: both.flatMap(({ refusals }) => refusals) };
}

/** What was done, in the words of the year and the party whose page it was. */
function noticeOf(key: unknown, notice: string | undefined): string | undefined {
  if (notice === undefined) return notice;
  const said = say(notice);
  if (typeof key !== 'object' || key === null || !('organisationId' in key)) return said;
  return inPartyWords(String(key.organisationId), said);
}

function filled<Key, Input>(
  route: { readonly read: (body: FormBody, key: Key) => Input },
  call: PageCall<Key>,
  body: FormBody,
): FormCall<Key, Input> {
  return { ...call, body, input: route.read(body, call.key), rowVersion: rowVersionOf(body) };
}

function refuseForm<Key, Input, State, Code extends RefusalCode>(
  route: Pick<FormRoute<Key, Input, never, State, Code>, 'who' | 'page' | 'refusals' | 'again'>,
  given: FormCall<Key, Input>,
  { refusals }: Refused<Code | FormRefusal>,
) {
  const placed = new Map<string, unknown>(Object.entries(route.refusals));
  if (!route.page || !route.again || refusals.some(({ code }) => placed.get(code) === 'ownPage'))
    return answerRefused(route.who, given, withDateReasons(given.body, refusals));
  askToWait(given.reply, refusals);
  const errors = errorsOf(withDateReasons(given.body, refusals), given.key);
  return sendShown(route.page, given, route.again({ refusals, errors }, given), {
    refused: { typed: given.body, errors },
  });
}

/** The person has sent too much: nothing is done, and what was typed is shown again. */
function refuseTooMany<Key, Input, State, Code extends RefusalCode>(
  route: Pick<FormRoute<Key, Input, never, State, Code>, 'who' | 'page' | 'again'>,
  given: FormCall<Key, Input>,
) {
  const tooMany: readonly Refusal[] = [{ code: 'too-many-requests' }];
  if (!route.page || !route.again) return answerRefused(route.who, given, tooMany);
  const errors = errorsOf(tooMany);
  const state = route.again({ refusals: [], errors }, given);
  return sendShown(route.page, given, state, { always: 429, refused: { typed: given.body, errors } });
}

/**
 * The database could not do it now, or would not do it for this person: the form is shown again like for its own
 * refusals, if its page can be read.
 */
async function refuseFault<Key, Input, State, Code extends RefusalCode>(
  route: Pick<FormRoute<Key, Input, never, State, Code>, 'page' | 'again'>,
  given: FormCall<Key, Input>,
  error: unknown,
) {
  const busy = busyRefusal(error);
  const told = busy ?? outsideReachRefusal(error, given.request.id);
  if (told === null || !route.page || !route.again) throw error;
  given.request.log[busy === null ? 'error' : 'warn'](error);
  askToWait(given.reply, [told]);
  const errors = errorsOf([told]);
  const state = route.again({ refusals: [], errors }, given);
  return sendShown(route.page, given, state, { always: refusalStatus(told), refused: { typed: given.body, errors } });
}
