import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestCost } from '../contract/request-cost.ts';
import { addressPart } from '../domain/people/address-parts.ts';
import { reachOf } from '../domain/people/reach.ts';
import { toArabicDigits } from '../domain/values/thai-digits.ts';
import type { Place } from './address.ts';
import { type AskedReaders, readAsked } from './asked-values.ts';
import type { WebDeps } from './deps.ts';
import type { Taken } from './guard-requests.ts';
import { asAddressesAreWritten } from './other-spelling.ts';
import { sendRefusal } from './page-reply.tsx';
import type { PageCall, Who } from './page-route.ts';
import { paths } from './paths.ts';
import { readRest } from './receive-file.ts';
import { refuseStranger, requireSignIn } from './require-sign-in.ts';
import { sendSignedOut } from './send-signed-out.tsx';
import { speakingOf } from './years-spoken-of.ts';

/** Something served under an address; its types are known only to its definition. */
export interface Served {
  readonly method: 'GET' | 'POST';
  readonly pattern: string;
  readonly takes: Taken;
  /** True for a form that only a signed-in person may send. */
  readonly needsAccount: boolean;
  /** True if these parts of an address name something that can be there. */
  readonly isOf: (params: Readonly<Record<string, string>>) => boolean;
  /** What answers a request. */
  readonly prepare: (app: FastifyInstance, deps: WebDeps) => Handler;
  readonly serve: (app: FastifyInstance, deps: WebDeps) => void;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

interface ServedRoute<Key> {
  readonly address: Place<Key>;
  readonly who: Who;
  /** Reading or writing by its method if left out. */
  readonly cost?: RequestCost | undefined;
  readonly showsAgain?: boolean;
  readonly asks?: AskedReaders | undefined;
  readonly takes?: Taken;
}

/** Serves what is neither page, form nor file; the caller explains why in a comment. */
export function served<Key>(
  method: Served['method'],
  { address, who, takes = 'form', cost, asks, showsAgain = false }: ServedRoute<Key>,
  answering: (app: FastifyInstance, deps: WebDeps) => (call: PageCall<Key>) => unknown,
): Served {
  const { pattern } = address;
  const needsAccount = method === 'POST' && who !== 'anyone';
  const prepare = (app: FastifyInstance, deps: WebDeps): Handler => {
    const answer = answering(app, deps);
    return (request, reply) => {
      const typed: Readonly<Record<string, string>> = Object.assign({}, request.params);
      const parts = Object.entries(typed).map(([name, text]) => [name, addressPart(name, text)] as const);
      const key = address.read(Object.fromEntries(parts));
      if (key === undefined) return answerNowhere(request, reply);
      // Typed in Thai digits or other letters, it is the page of the address that the system writes.
      if (method === 'GET' && parts.some(([name, text]) => text !== typed[name]))
        return reply.redirect([address.of(key), ...request.url.split('?').slice(1)].join('?'), 301);
      if (needsAccount && !request.reader.signedIn) return signedOut(request, reply);
      if (who === 'signed-in' && requireSignIn(request, reply)) return reply;
      if (who === 'visitor' && request.reader.signedIn) return reply.redirect(paths.work(), 303);
      const { actor } = request.reader;
      const { query, unread } = readAsked(Object.assign({}, request.query), asks);
      request.unreadAsked = unread;
      const call = { deps, request, reply, key, actor, asked: askedOf(query), query };
      return deps.transactions.reaching(reachOf(actor), () =>
        inWordsOfYear(request, typed.fiscalYear, () => answer(call)),
      );
    };
  };
  const serve = (app: FastifyInstance, deps: WebDeps) => {
    const config = {
      takes,
      showsAgain,
      needsAccount,
      asks: Object.keys(asks ?? {}),
      ...(cost === undefined ? {} : { cost }),
    };
    const unread = needsAccount ? { preParsing: refuseStranger } : {};
    app.route({ method, url: pattern, config, ...unread, handler: prepare(app, deps) });
  };
  return {
    method,
    pattern,
    takes,
    needsAccount,
    isOf: (params) => address.read(params) !== undefined,
    prepare,
    serve,
  };
}

/** A form may be sent again after signing in, so all of it is read. */
async function signedOut(request: FastifyRequest, reply: FastifyReply) {
  await readRest(request);
  return sendSignedOut(request, reply);
}

/** A page that stands under a year is written in its words; who only looks at what belongs to no year costs no reading of years. */
async function inWordsOfYear(request: FastifyRequest, typedYear: string | undefined, answer: () => unknown) {
  const fiscalYear = typedYear === undefined ? null : Number(toArabicDigits(typedYear));
  if (fiscalYear === null && !request.reader.signedIn) return answer();
  return speakingOf(fiscalYear, await request.publishedYears(), answer);
}

function askedOf(query: Readonly<Record<string, unknown>>) {
  return (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value : '';
  };
}

/** There is no such address; written as the system writes its words, there may be one. */
export function answerNowhere(request: FastifyRequest, reply: FastifyReply) {
  const written = request.method === 'GET' ? asAddressesAreWritten(request.url) : null;
  if (written !== null) return reply.redirect(written, 301);
  return sendRefusal(request, reply, [{ code: 'not-found' }]);
}
