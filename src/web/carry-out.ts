import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import type { WebDeps } from './deps.ts';
import { formBody } from './form-body.ts';
import { sessionOfToken } from './guard-requests.ts';
import { ownOrigin } from './own-path.ts';
import { sendRefusal } from './page-reply.tsx';
import { paths } from './paths.ts';
import { cleanForm } from './read-request.ts';
import type { Reader } from './reader.ts';
import { sendForReview } from './send-signed-out.tsx';
import type { Served } from './served.ts';
import { bodyOfWaitingForm, type WaitingForm, waitingFormIn } from './waiting-form.ts';
import { WrittenTexts, writtenIn } from './written-texts.tsx';

declare module 'fastify' {
  interface FastifyInstance {
    waitingForms: WaitingForms;
  }
}

/** Forms that wait for their person to sign in. */
export interface WaitingForms {
  /** What the central identity provider is called; null if there is none. */
  readonly provider: string | null;
  /** The form that waits in this sign-in; null if none does. */
  of(request: FastifyRequest): WaitingForm | null;
  /** Whether a file was sent with it, which does not wait with the form. */
  takesFile(kept: WaitingForm): boolean;
  /** Who wrote a form with this token: the person of the session in which its page was rendered; null if nobody knows. */
  writerOf(token: string): Promise<string | null>;
  /**
   * Answers the form as if it had arrived only now, within the session that has just begun: everything about it is checked
   * as ever. Whoever did not write it is shown it first.
   */
  carryOut(request: FastifyRequest, reply: FastifyReply, kept: WaitingForm, userId: string): Promise<unknown>;
}

export interface WaitingFormsParts {
  /** Who sends the request, from its cookies as they are now. */
  readonly readerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Reader>;
  readonly routes: readonly Served[];
}

export function waitingForms(
  app: FastifyInstance,
  deps: WebDeps,
  { readerOf, routes }: WaitingFormsParts,
): WaitingForms {
  const posts = routes
    .filter(({ method, needsAccount }) => method === 'POST' && needsAccount)
    .map((route) => ({ ...route, params: paramsReader(route.pattern), handle: route.prepare(app, deps) }));
  const routeOf = (action: string) => {
    const { pathname, searchParams } = new URL(action, 'http://form');
    const [found] = posts.flatMap((route) => {
      const params = route.params(pathname);
      return params !== null && route.isOf(params) ? [{ ...route, params }] : [];
    });
    return found === undefined ? undefined : { ...found, query: Object.fromEntries(searchParams) };
  };
  return {
    provider: deps.people.identityProvider?.name ?? null,
    of: (request) => waitingFormIn(formBody(request.body), ownOrigin(deps, request)),
    takesFile({ action }) {
      const { pathname } = new URL(action, 'http://form');
      return posts.some(({ takes, params }) => takes === 'file' && params(pathname) !== null);
    },
    writerOf: (token) => writerOf(deps, token),
    async carryOut(request, reply, kept, userId) {
      const found = routeOf(kept.action);
      const reader = { ...(await readerOf(request, reply)), cameFrom: kept.from };
      if (!reader.signedIn) return reply.redirect(kept.from ?? paths.work(), 303);
      // Its address names nothing: nothing can be done with what was written, and it is not lost.
      if (found === undefined) {
        const texts = writtenIn(kept.fields);
        return sendRefusal(request, reply, [{ code: 'not-found' }], h(WrittenTexts, { texts }));
      }
      const place = { url: kept.action, params: found.params, query: found.query };
      const sent = sentNow(request, { ...place, reader, kept, pattern: found.pattern });
      const isOwn = (await writerOf(deps, kept.token)) === userId && !reader.passwordProvisional;
      return isOwn ? found.handle(sent, reply) : sendForReview(sent, reply, kept, found.takes === 'file');
    },
  };
}

function writerOf({ transactions }: WebDeps, token: string): Promise<string | null> {
  const session = sessionOfToken(token);
  return session === null ? Promise.resolve(null) : transactions.read(({ sessions }) => sessions.personOf(session));
}

interface SentNow {
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly reader: Reader;
  readonly kept: WaitingForm;
  readonly pattern: string;
}

/** The sign-in's request as the one that would have brought the form. A file has not been kept. */
function sentNow(request: FastifyRequest, { kept, pattern, ...place }: SentNow): FastifyRequest {
  const routeOptions = { ...request.routeOptions, url: pattern };
  const own = { ...place, routeOptions, method: 'POST', upToFile: null, unreadFields: [], formToken: kept.token };
  const sent: FastifyRequest = Object.create(
    request,
    Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value, writable: true, enumerable: true }])),
  );
  const body = cleanForm(sent, bodyOfWaitingForm(kept));
  return Object.defineProperty(sent, 'body', { value: body, writable: true });
}

/** `/:fiscalYear/rounds/:act` → how the parts of such a path are read; null for any other path. */
function paramsReader(pattern: string): (path: string) => Record<string, string> | null {
  const shape = new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:([A-Za-z0-9]+)/g, '(?<$1>[^/]+)')}$`);
  return (path) => {
    const parts = shape.exec(path);
    if (parts === null) return null;
    try {
      const read = Object.entries(parts.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
      return Object.fromEntries(read);
    } catch {
      return null;
    }
  };
}
