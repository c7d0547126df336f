import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/year/file-vault.ts';
import type { RequestCost } from '../contract/request-cost.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import type { Outcome, Refusal } from '../domain/values/result.ts';
import type { ThaiDateRefusal } from '../domain/values/thai-date.ts';
import type { Place } from './address.ts';
import type { AskedReaders, UnreadAsked } from './asked-values.ts';
import type { FormError } from './components/error-summary.tsx';
import type { WebDeps } from './deps.ts';
import type { FormBody } from './form-body.ts';
import type { Page } from './page-reply.tsx';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request costs; reading or writing by its method if nothing is stated. */
    cost?: RequestCost;
    /** The names of values of its query that are no free text, beside those that every page reads alike. */
    asks?: readonly string[];
    /** True for a form that can be shown again with what was typed. */
    showsAgain?: boolean;
  }
  interface FastifyRequest {
    /** The token that a form had when it first arrived, where it is carried out later. */
    formToken?: string;
    /** What its query asks and no page can read; undefined before its page was found. */
    unreadAsked?: readonly UnreadAsked[];
    /** The person is beyond their limit: the form is shown again, and nothing is done. */
    overLimit: boolean;
  }
}

/**
 * Who may open an address: who is asked to sign in first, or (`visitor`) is redirected to their work because they are
 * signed in. What they may do there is decided by the use case.
 */
export type Who = 'anyone' | 'signed-in' | 'sign-in-if-forbidden' | 'visitor';

/** What every page, form and file receives: the parsed parts of its address, and the reader. */
export interface PageCall<Key> {
  readonly deps: WebDeps;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: Actor;
  readonly key: Key;
  /** One value of the query, as text; empty if there is none. */
  readonly asked: (name: string) => string;
  /** The complete query, as sent. */
  readonly query: Readonly<Record<string, unknown>>;
}

/** One page: its address, who may open it, every refusal its readings can give, and what it shows. */
export interface PageRoute<Key, State, Code extends RefusalCode> {
  readonly address: Place<Key>;
  readonly who: Who;
  /** How values of its query are read, beside those that every page reads alike. */
  readonly asks?: AskedReaders;
  /** Refusals of its readings; each is answered with a separate page. */
  readonly refusals: readonly Code[];
  readonly frame?: Pick<Page, 'current' | 'width' | 'islands'>;
  /** What the page shows, or where it redirects; its state is what a form on it left, null if a link opened it. */
  readonly show: (call: PageCall<Key>, state: State | null) => Promise<Outcome<Shown | Redirect, Code>>;
}

/** A page without anything of one person: it is cached until the stamp of its content changes. */
export interface StoredPageRoute<Key, Code extends RefusalCode> extends Omit<PageRoute<Key, never, Code>, 'show'> {
  readonly stamp: (call: PageCall<Key>) => string;
  /** Where the query leads instead; null where the page itself is asked for. */
  readonly leadTo?: (call: PageCall<Key>) => string | null;
  readonly show: (call: PageCall<Key>) => Promise<Outcome<Shown, Code>>;
}

interface Redirect {
  readonly leadTo: string;
}

type Shown = Pick<Page, 'title' | 'body' | 'status' | 'width' | 'islands'>;
export type ShownRoute<Key, State> = Pick<PageRoute<Key, State, RefusalCode>, 'who' | 'frame' | 'show'>;

/** One form: its address, what is read from it, its use case, where it redirects, and where each refusal is shown. */
export interface FormRoute<Key, Input, Value, State, Code extends RefusalCode> {
  readonly address: Place<Key>;
  /** `signed-in` if left out: a visitor is refused before anything of the form is read. */
  readonly who?: Who;
  /** The page that contains the form; absent for a single button, whose refusals are answered with separate pages. */
  readonly page?: ShownRoute<Key, State>;
  readonly read: (body: FormBody, key: Key) => Input;
  /** One call to a use case; the compiler requires each of its codes in `refusals`. */
  readonly act: (call: FormCall<Key, Input>) => Promise<Outcome<Value, Code>>;
  /**
   * Whether a form that is pressed twice must be recognised; so it is if nothing is stated. Not where the act itself runs
   * no second time, or has parts outside its transaction.
   */
  readonly once?: (call: FormCall<Key, Input>) => boolean;
  /** Where an accepted form redirects and its notice, or what its page shows immediately. */
  readonly goTo: (value: Value, call: FormCall<Key, Input>) => Next<State> | Promise<Next<State>>;
  /** What is begun once the act is committed, and goes on while the answer is sent. A second press begins it again. */
  readonly afterwards?: (call: FormCall<Key, Input>) => void;
  /** Where each refusal of the use case is shown: on a separate page, or at the form with what was typed. */
  readonly refusals: Readonly<Record<Code, 'ownPage' | 'atForm'>>;
  /** The state of the page that shows the form again, with what was typed. */
  readonly again?: (refused: RefusedForm<Code | FormRefusal>, call: FormCall<Key, Input>) => State;
}

export interface FormCall<Key, Input> extends PageCall<Key> {
  readonly body: FormBody;
  readonly input: Input;
  /** The row version the form was rendered from; -1 where it carries none. */
  readonly rowVersion: number;
}

export interface RefusedForm<Code extends RefusalCode> {
  readonly refusals: readonly Refusal<Code>[];
  /** The same, each in its Thai sentence beside its field. */
  readonly errors: readonly FormError[];
}

/** `answered` if the reply has been sent already. */
export type Next<State> =
  | { readonly to: string; readonly notice?: string | undefined }
  | { readonly show: State }
  | { readonly answered: unknown };

export interface FileFormRoute<Key, Input, Value, State, Code extends RefusalCode>
  extends Omit<FormRoute<Key, Input, Value, State, Code>, 'act'> {
  /** Whether a file may be sent at all; it is not received if not. */
  readonly before?: (call: FormCall<Key, Input>) => Promise<Outcome<unknown, Code>>;
  /** The most of a file that is stored, in bytes; that of evidence if left out. */
  readonly largestBytes?: number;
  readonly act: (call: FormCall<Key, Input>, file: ReceivedFile) => Promise<Outcome<Value, Code>>;
}
/** Refusals of a form beside those of its use case: shown at the form, with what was typed, where it has a page. */
export type FormRefusal = 'text-not-storable' | 'text-too-long' | 'file-to-choose-again' | ThaiDateRefusal;
/** The refusal of receiving a file; a form with a file includes it. */
export type ReceiveRefusal = 'file-missing';

/** One file to download or view. */
export interface FileRoute<Key, Value, Code extends RefusalCode> {
  readonly address: Place<Key>;
  readonly who: Who;
  readonly asks?: AskedReaders;
  /** `document` if it is produced for each request. */
  readonly cost?: RequestCost;
  readonly refusals: readonly Code[];
  readonly read: (call: PageCall<Key>) => Promise<Outcome<Value, Code>>;
  readonly send: (value: Value, call: PageCall<Key>) => unknown;
}

type Codes<Code extends RefusalCode> = readonly Code[] | Readonly<Record<Code, object>>;

/** Codes that are all shown at the form: a list of them, or a table of their wordings. */
export function atForm<const Code extends RefusalCode>(codes: Codes<Code>): Record<Code, 'atForm'> {
  return placed(codes, 'atForm');
}

/** Codes that are all answered with a separate page. */
export function ownPage<const Code extends RefusalCode>(codes: Codes<Code>): Record<Code, 'ownPage'> {
  return placed(codes, 'ownPage');
}

function placed<Code extends RefusalCode, Where>(codes: Codes<Code>, where: Where): Record<Code, Where> {
  const list: readonly string[] = Array.isArray(codes) ? codes : Object.keys(codes);
  return Object.fromEntries(list.map((code) => [code, where])) as Record<Code, Where>;
}
