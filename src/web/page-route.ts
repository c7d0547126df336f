import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/reporting/file-vault.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import type { Outcome, Refusal } from '../domain/values/result.ts';
import type { Place } from './address.ts';
import type { FormError } from './components/error-summary.tsx';
import type { WebDeps } from './deps.ts';
import type { FormBody } from './form-body.ts';
import type { Page } from './page-reply.tsx';

/**
 * Whom an address is open to: who is asked to sign in first, or (`visitor`) is led to their work because they have signed
 * in. What one may do there is decided by the use case.
 */
export type Who = 'anyone' | 'signed-in' | 'sign-in-if-forbidden' | 'visitor';

/** What every page, form and file is given: the parts of its address, read, and who asks. */
export interface PageCall<Key> {
  readonly deps: WebDeps;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: Actor;
  readonly key: Key;
  /** One value of the address's query, as text; empty where there is none. */
  readonly asked: (name: string) => string;
  /** All that is asked in the address, as it was sent. */
  readonly query: Readonly<Record<string, unknown>>;
}

/** One page: where it is, whom it is open to, every refusal its readings can give, and what it shows. */
export interface PageRoute<Key, State, Code extends RefusalCode> {
  readonly address: Place<Key>;
  readonly who: Who;
  /** Refusals of its readings; each is answered with a page of its own. */
  readonly refusals: readonly Code[];
  readonly frame?: Pick<Page, 'current' | 'width' | 'islands'>;
  /** What the page shows, or where it leads; its state is what a form on it left behind, null where a link opened it. */
  readonly show: (call: PageCall<Key>, state: State | null) => Promise<Outcome<Shown | Redirect, Code>>;
}

/** A page with nothing of one person on it: it is kept until the stamp of what it shows changes. */
export interface StoredPageRoute<Key, Code extends RefusalCode> extends Omit<PageRoute<Key, never, Code>, 'show'> {
  readonly stamp: (call: PageCall<Key>) => string;
  readonly show: (call: PageCall<Key>) => Promise<Outcome<Shown, Code>>;
}

interface Redirect {
  readonly leadTo: string;
}

type Shown = Pick<Page, 'title' | 'body' | 'status' | 'width' | 'islands'>;
export type ShownRoute<Key, State> = Pick<PageRoute<Key, State, RefusalCode>, 'who' | 'frame' | 'show'>;

/** One form: where it is sent, what is read of it, its use case, where to go then, and where each refusal is shown. */
export interface FormRoute<Key, Input, Value, State, Code extends RefusalCode> {
  readonly address: Place<Key>;
  readonly who?: Who;
  /** The page the form stands on; absent for a mere button, each refusal of which is answered with a page of its own. */
  readonly page?: ShownRoute<Key, State>;
  readonly read: (form: FormBody, key: Key) => Input;
  /** One call to a use case; the compiler asks for each of its codes in `refusals`. */
  readonly act: (call: FormCall<Key, Input>) => Promise<Outcome<Value, Code>>;
  /** Where an accepted form leads and what is said there once, or what its page shows at once. */
  readonly goTo: (value: Value, call: FormCall<Key, Input>) => Next<State> | Promise<Next<State>>;
  /** Where each refusal of the use case is shown: on a page of its own, or at the form with what was typed. */
  readonly refusals: Readonly<Record<Code, 'ownPage' | 'atForm'>>;
  /** The state of the page that shows the form again, with what was typed. */
  readonly again?: (refused: Refused<Code>, call: FormCall<Key, Input>) => State;
}

export interface FormCall<Key, Input> extends PageCall<Key> {
  readonly form: FormBody;
  readonly input: Input;
  /** The row version the form was rendered from; -1 where it carries none. */
  readonly rowVersion: number;
}

export interface Refused<Code extends RefusalCode> {
  readonly refusals: readonly Refusal<Code>[];
  /** The same, each in its Thai sentence beside its field. */
  readonly errors: readonly FormError[];
}

type Next<State> = { readonly to: string; readonly notice?: string | undefined } | { readonly show: State };

export interface FileFormRoute<Key, Input, Value, State, Code extends RefusalCode>
  extends Omit<FormRoute<Key, Input, Value, State, Code>, 'act'> {
  readonly act: (call: FormCall<Key, Input>, file: ReceivedFile) => Promise<Outcome<Value, Code>>;
}
/** What receiving a file can refuse; a form with a file names these among its refusals. */
export type ReceiveRefusal = 'form-expired' | 'file-missing';

/** One file to take away or look at. */
export interface FileRoute<Key, Value, Code extends RefusalCode> {
  readonly address: Place<Key>;
  readonly who: Who;
  readonly refusals: readonly Code[];
  readonly read: (call: PageCall<Key>) => Promise<Outcome<Value, Code>>;
  readonly send: (value: Value, call: PageCall<Key>) => unknown;
}

type Codes<Code extends RefusalCode> = readonly Code[] | Readonly<Record<Code, object>>;

/** Codes that are all shown at the form: a list of them, or a table of their wordings. */
export function atForm<const Code extends RefusalCode>(codes: Codes<Code>): Record<Code, 'atForm'> {
  return placed(codes, 'atForm');
}

/** Codes that are all answered with a page of their own. */
export function ownPage<const Code extends RefusalCode>(codes: Codes<Code>): Record<Code, 'ownPage'> {
  return placed(codes, 'ownPage');
}

function placed<Code extends RefusalCode, Where>(codes: Codes<Code>, where: Where): Record<Code, Where> {
  const list: readonly string[] = Array.isArray(codes) ? codes : Object.keys(codes);
  return Object.fromEntries(list.map((code) => [code, where])) as Record<Code, Where>;
}
