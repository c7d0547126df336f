import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/reporting/file-vault.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Outcome, Refusal } from '../domain/values/result.ts';
import type { Place } from './address.ts';
import type { FormError } from './components/error-summary.tsx';
import type { WebDeps } from './deps.ts';
import { errorsOf, type FormBody, formBody } from './form-body.ts';
import { type Page, redirectBack, sendPage, sendRefusal, sendStoredPage } from './page-reply.tsx';
import { receiveFile } from './receive-file.ts';
import { pageCache } from './render/page-cache.ts';
import { requireSignIn } from './require-sign-in.ts';
import { rowVersionOf } from './row-version.ts';

/** Whom an address is open to: who is told to sign in first. What one may do there is decided by the use case. */
export type Who = 'anyone' | 'signed-in' | 'sign-in-if-forbidden';

/** What every page, form and file is given: the parts of its address, read, and who asks. */
export interface PageCall<Key> {
  readonly deps: WebDeps;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: Actor;
  readonly key: Key;
  /** One value of the address's query, as text; empty where there is none. */
  readonly asked: (name: string) => string;
}

/** One page: where it is, whom it is open to, every refusal its readings can give, and what it shows. */
export interface PageRoute<Key, State, Code extends string> {
  readonly address: Place<Key>;
  readonly who: Who;
  /** Refusals of its readings; each is answered with a page of its own. */
  readonly refusals: readonly Code[];
  readonly frame?: Pick<Page, 'current' | 'width' | 'islands'>;
  /** What the page shows, in the state that a form on it left behind; null where it is opened by its link. */
  readonly show: (call: PageCall<Key>, state: State | null) => Promise<Outcome<Shown, Code>>;
  /** Present where nothing of one person is on the page: it is kept until this stamp of what it shows changes. */
  readonly stamp?: (call: PageCall<Key>) => string;
}

export type Shown = Pick<Page, 'title' | 'body' | 'status' | 'islands'>;
type ShownRoute<Key, State> = Pick<PageRoute<Key, State, string>, 'who' | 'frame' | 'show'>;

/** One form: where it is sent, what is read of it, its use case, where to go then, and where each refusal is shown. */
export interface FormRoute<Key, Input, Value, State, Code extends string> {
  readonly address: Place<Key>;
  readonly who?: Who;
  /** The page the form stands on. */
  readonly page: ShownRoute<Key, State>;
  readonly read: (form: FormBody, key: Key) => Input;
  /** One call to a use case; the compiler asks for each of its codes in `refusals`. */
  readonly act: (call: FormCall<Key, Input>) => Promise<Outcome<Value, Code>>;
  /** Where an accepted form leads, and what is said there once. */
  readonly goTo: (value: Value, call: FormCall<Key, Input>) => Destination | Promise<Destination>;
  /** Where each refusal of the use case is shown: on a page of its own, or at the form with what was typed. */
  readonly refusals: Readonly<Record<Code, 'ownPage' | 'atForm'>>;
  /** The state of the page that shows the form again, with what was typed. */
  readonly again: (refused: Refused<Code>, call: FormCall<Key, Input>) => State;
}

export interface FormCall<Key, Input> extends PageCall<Key> {
  readonly form: FormBody;
  readonly input: Input;
  /** The row version the form was rendered from; -1 where it carries none. */
  readonly rowVersion: number;
}

export interface Refused<Code extends string> {
  readonly refusals: readonly Refusal<Code>[];
  /** The same, each in its Thai sentence beside its field. */
  readonly errors: readonly FormError[];
}

export interface Destination {
  readonly to: string;
  readonly notice?: string;
}

export interface FileFormRoute<Key, Input, Value, State, Code extends string>
  extends Omit<FormRoute<Key, Input, Value, State, Code>, 'act'> {
  readonly act: (call: FormCall<Key, Input>, file: ReceivedFile) => Promise<Outcome<Value, Code>>;
}
/** What receiving a file can refuse; a form with a file names these among its refusals. */
export type ReceiveRefusal = 'form-expired' | 'file-missing';

/** One file to take away or look at. */
export interface FileRoute<Key, Value, Code extends string> {
  readonly address: Place<Key>;
  readonly who: Who;
  readonly refusals: readonly Code[];
  readonly read: (call: PageCall<Key>) => Promise<Outcome<Value, Code>>;
  readonly send: (value: Value, call: PageCall<Key>) => unknown;
}

/** Something served under an address; its own types are known to its definition alone. */
export interface Served {
  readonly method: 'GET' | 'POST';
  readonly pattern: string;
  readonly serve: (app: FastifyInstance, deps: WebDeps) => void;
}

/** Defines a page and serves it. */
export function page<Key, State = never, const Code extends string = never>(
  route: PageRoute<Key, State, Code>,
): PageRoute<Key, State, Code> & Served {
  const { stamp } = route;
  if (stamp === undefined) return { ...route, ...served('GET', route, (call) => sendShown(route, call, null)) };
  const cache = pageCache();
  const send = (call: PageCall<Key>) =>
    sendStoredPage(call.request, call.reply, {
      ...{ ...route.frame, cache, stamp: stamp(call) },
      render: () => route.show(call, null),
    });
  return { ...route, ...served('GET', route, send) };
}

/** Codes that are all shown at the form: a list of them, or a table of their wordings. */
export function atForm<const Code extends string>(codes: readonly Code[] | Readonly<Record<Code, object>>) {
  const list: readonly string[] = Array.isArray(codes) ? codes : Object.keys(codes);
  return Object.fromEntries(list.map((code) => [code, 'atForm'])) as Record<Code, 'atForm'>;
}

/** Defines a form and serves it. */
export function form<Key, Input, Value, State, Code extends string>(
  route: FormRoute<Key, Input, Value, State, Code>,
): Served {
  return served('POST', { who: 'anyone', ...route }, (call) => answerForm(route, call, formBody(call.request.body)));
}

/** Defines a form that carries one file, and serves it: what has been received is the last argument of `act`. */
export function fileForm<Key, Input, Value, State, Code extends string>(
  route: FileFormRoute<Key, Input, Value, State, Code | ReceiveRefusal>,
): Served {
  return served('POST', { who: 'anyone', ...route }, async (call) => {
    const received = await receiveFile(call.deps, call.request, call.reply);
    if (!received.ok) return refuseForm(route, filled(route, call, {}), received.refusals);
    const { file, form: body } = received.value;
    return answerForm({ ...route, act: (given) => route.act(given, file) }, call, body);
  });
}

/** Defines a file and serves it. */
export function file<Key, Value, const Code extends string>(route: FileRoute<Key, Value, Code>): Served {
  return served('GET', route, async (call) => {
    const found = await route.read(call);
    return found.ok ? route.send(found.value, call) : sendRefusal(call.request, call.reply, found.refusals);
  });
}

function served<Key>(
  method: Served['method'],
  { address, who }: { readonly address: Place<Key>; readonly who: Who },
  answer: (call: PageCall<Key>) => unknown,
): Served {
  const { pattern } = address;
  const serve = (app: FastifyInstance, deps: WebDeps) =>
    app.route<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>({
      method,
      url: pattern,
      handler: (request, reply) => {
        const key = address.read(request.params);
        if (key === undefined) return sendRefusal(request, reply, [{ code: 'not-found' }]);
        if (who === 'signed-in' && requireSignIn(request, reply)) return reply;
        return answer({ deps, request, reply, key, actor: request.reader.actor, asked: askedOf(request.query) });
      },
    });
  return { method, pattern, serve };
}

function askedOf(query: Readonly<Record<string, unknown>>) {
  return (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value : '';
  };
}

async function sendShown<Key, State>(route: ShownRoute<Key, State>, call: PageCall<Key>, state: State | null) {
  const { request, reply } = call;
  const shown = await route.show(call, state);
  if (shown.ok) {
    const status = shown.value.status ?? (state === null ? 200 : 422);
    return sendPage(request, reply, { ...route.frame, ...shown.value, status });
  }
  const forbidden = shown.refusals.some(({ code }) => code === 'forbidden');
  if (forbidden && route.who === 'sign-in-if-forbidden' && requireSignIn(request, reply)) return reply;
  return sendRefusal(request, reply, shown.refusals);
}

async function answerForm<Key, Input, Value, State, Code extends string>(
  route: FormRoute<Key, Input, Value, State, Code>,
  call: PageCall<Key>,
  body: FormBody,
) {
  const given = filled(route, call, body);
  const done = await route.act(given);
  if (!done.ok) return refuseForm(route, given, done.refusals);
  const { to, notice } = await route.goTo(done.value, given);
  return redirectBack(call.reply, to, notice);
}

function filled<Key, Input>(
  route: { readonly read: (form: FormBody, key: Key) => Input },
  call: PageCall<Key>,
  body: FormBody,
): FormCall<Key, Input> {
  return { ...call, form: body, input: route.read(body, call.key), rowVersion: rowVersionOf(body) };
}

function refuseForm<Key, Input, State, Code extends string>(
  route: Pick<FormRoute<Key, Input, never, State, Code>, 'page' | 'refusals' | 'again'>,
  given: FormCall<Key, Input>,
  refusals: readonly Refusal<Code>[],
) {
  if (refusals.some(({ code }) => route.refusals[code] === 'ownPage'))
    return sendRefusal(given.request, given.reply, refusals);
  return sendShown(route.page, given, route.again({ refusals, errors: errorsOf(refusals) }, given));
}
