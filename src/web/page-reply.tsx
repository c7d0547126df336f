import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import { logFaults } from '../contract/refusals/log-faults.ts';
import { retryAfter } from '../contract/refusals/retry-after.ts';
import { refusalStatus } from '../contract/refusals/sentence-of.ts';
import { accept, type Outcome, type Refusal } from '../domain/values/result.ts';
import type { UnreadAsked } from './asked-values.ts';
import { ErrorSummary, type FormError } from './components/error-summary.tsx';
import { Notice, SavedNotice } from './components/notice.tsx';
import type { FormBody } from './form-body.ts';
import { clearOwnCookie, setOwnCookie } from './own-cookies.ts';
import { paths } from './paths.ts';
import type { Reader } from './reader.ts';
import { cachedFrame, type FramedPage } from './reader-frame.ts';
import { refusalForParty } from './refusal-for-party.ts';
import { cachedContent, fillFrame, freshContent, type PageContent, packFrame } from './render/framed-page.ts';
import type { PageCache } from './render/page-cache.ts';
import { renderFragment } from './render/render-page.tsx';
import { RoleWaits } from './role-waits.tsx';
import { shortNotice } from './short-notice.ts';
import { refusalText } from './text/shell-text.ts';
import { WaysOn } from './ways-on.tsx';
import { WrittenTexts, writtenNotOn } from './written-texts.tsx';
import { noYear, type YearFrame } from './year-frame.ts';

export interface Page extends FramedPage {
  readonly body: ComponentChildren;
}

/** A form that was refused: what was typed in it, and why. */
export interface RefusedForm {
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

/** How a page that has the refused form still says why. */
const saysWhy = /role="alert"|govuk-error-message/;

/**
 * Sends one page in the reader's frame: the navigation they may use, the digits they chose, a notice shown once. Where it
 * answers a form that was refused, what was written there and stands nowhere on the page is shown before it, and so is why
 * it was refused where the page has the form no more.
 */
export async function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page, refused?: RefusedForm) {
  const { numerals, csrfToken: formToken, strength, email = '', demo } = request.reader;
  const ownProof = strength === undefined ? null : { strength, email, path: ownPathShown(request) };
  const plain = renderFragment(page.body, numerals, { formToken, ownProof, demo });
  const before = refused === undefined ? [] : [renderFragment(beforePage(plain.toString(), refused), numerals)];
  return sendFresh(request, reply, page, Buffer.concat([...before, plain]), request.yearFrame());
}

function beforePage(html: string, { typed, errors }: RefusedForm) {
  // The page has no such field, so there is none to lead to.
  const unsaid = saysWhy.test(html) ? [] : errors.map(({ sentence }) => ({ sentence }));
  return (
    <>
      <ErrorSummary errors={unsaid} />
      <WrittenTexts texts={writtenNotOn(html, typed)} />
    </>
  );
}

/** The page to come back to: for a form that is shown again, the page it stands on. */
function ownPathShown(request: FastifyRequest): string {
  if (request.method === 'GET') return request.url;
  return request.reader.cameFrom ?? paths.work();
}

/** A page that depends only on stored data, this day, and what the reader's roles may see. */
export interface StoredPage extends Pick<Page, 'current' | 'width' | 'islands'> {
  /** The cache that holds it until data it depends on changes. */
  readonly cache: PageCache;
  /** Differs as soon as anything it depends on changes. */
  readonly stamp: string;
  readonly render: () => Promise<Outcome<Pick<Page, 'title' | 'body'>>>;
}

/**
 * Sends a page cached for readers with the same roles and digits at this address, or renders and caches it. It must not
 * contain anything of one person: name, notice and form token belong to the frame.
 */
export async function sendStoredPage(request: FastifyRequest, reply: FastifyReply, page: StoredPage) {
  const { actor, numerals, today, demo } = request.reader;
  const key = JSON.stringify([request.url, numerals, today, actor.holdings]);
  const found = await page.cache.find(key, page.stamp, async () => {
    const rendered = await page.render();
    if (!rendered.ok) return rendered;
    const { title, body } = rendered.value;
    const plain = renderFragment(body, numerals, { demo });
    const islands = [...(page.islands ?? []), ...islandsIn(plain)];
    return accept({ title, content: cachedContent(plain), islands });
  });
  if (!found.ok) return sendRefusal(request, reply, found.refusals);
  const { content, ...drawn } = found.value;
  return sendFramed(request, reply, { ...page, ...drawn }, content, request.yearFrame());
}

/** Sends what was rendered for this request alone. */
function sendFresh(request: FastifyRequest, reply: FastifyReply, page: FramedPage, plain: Buffer, year: YearFrame) {
  const islands = [...(page.islands ?? []), ...islandsIn(plain)];
  return sendFramed(request, reply, { ...page, islands }, freshContent(plain), year);
}

async function sendFramed(
  request: FastifyRequest,
  reply: FastifyReply,
  page: FramedPage,
  own: PageContent,
  year: YearFrame,
) {
  const { notice, numerals, csrfToken, strength } = request.reader;
  const frame = await cachedFrame(request, { ...page, islands: islandsOf(page, strength) }, year);
  const said = notice === null ? [] : [renderFragment(<SavedNotice>{notice}</SavedNotice>, numerals)];
  if (notice !== null) clearOwnCookie(reply, 'notice');
  for (const unread of request.unreadAsked ?? []) said.push(renderFragment(<UnreadNotice {...unread} />, numerals));
  if (strength?.roleWaits)
    said.push(renderFragment(<RoleWaits strength={strength} path={ownPathShown(request)} />, numerals));
  const content = said.length === 0 ? own : freshContent(Buffer.concat([...said, own.plain]));
  const packs = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
  if (packs) reply.header('content-encoding', 'gzip');
  const send = packs ? packFrame : fillFrame;
  return reply
    .code(page.status ?? 200)
    .header('cache-control', 'no-store')
    .header('vary', 'accept-encoding')
    .type('text/html; charset=utf-8')
    .send(send(frame, csrfToken, content));
}

/** What the address asks and nobody can read is said: what is shown was not asked for. */
function UnreadNotice({ name, text }: UnreadAsked) {
  return (
    <Notice tone="attention" title={refusalText.unreadAsked}>
      <p>
        <code data-arabic="">{`${name}=${text}`}</code> — {refusalText.unreadAskedText}
      </p>
    </Notice>
  );
}

/** A text with a limit is counted, and a table that can be filtered has its box, wherever they stand. */
function islandsIn(content: Buffer): NonNullable<FramedPage['islands']> {
  return [
    ...(content.includes(' data-longest="') ? (['count-letters'] as const) : []),
    ...(content.includes(' data-filter-table') ? (['filter-table'] as const) : []),
  ];
}

/** Whoever has a passkey may be asked for it on any page. */
function islandsOf({ islands = [] }: FramedPage, strength: Reader['strength']): NonNullable<FramedPage['islands']> {
  return [...new Set([...islands, ...(strength?.passkeys ? (['passkey'] as const) : [])])];
}

/** Sends a page that stands under no year and reads nothing for its frame: the answer to a stranger. */
export function sendApart(request: FastifyRequest, reply: FastifyReply, page: Page) {
  const { numerals, csrfToken: formToken, demo } = request.reader;
  const plain = renderFragment(page.body, numerals, { formToken, demo });
  return sendFresh(request, reply, page, plain, noYear);
}

/** After an accepted action: 303 to a page, which shows the notice once. */
export function redirectBack(reply: FastifyReply, path: string, notice?: string) {
  if (notice !== undefined) setOwnCookie(reply, 'notice', shortNotice(notice), { maxAge: 60 });
  return reply.redirect(path, 303);
}

/** Says when it is worth trying again, if a refusal names a time. */
export function askToWait(reply: FastifyReply, refusals: readonly Refusal[]): void {
  const wait = retryAfter(refusals);
  if (wait !== null) reply.header('retry-after', wait);
}

/** A page for a refused action: the Thai sentences, and a way back. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  refusals: readonly Refusal[],
  more: ComponentChildren = null,
) {
  const status = Math.max(...refusals.map(refusalStatus));
  logFaults(request.log, refusals);
  askToWait(reply, refusals);
  const { signedIn } = request.reader;
  // A person who is not signed in has no role that could be insufficient: the next step is to sign in.
  const isLink = request.method === 'GET';
  const stranger = !signedIn && isLink && refusals.every((one) => one.code === 'forbidden');
  const signInFirst = stranger || refusals.some((one) => one.code === 'form-not-received');
  const said = signInFirst ? refusalText.stranger : refusalText[status === 404 ? 'missing' : 'refused'];
  const { numerals, csrfToken } = request.reader;
  const body = (
    <>
      <h1>{said.heading}</h1>
      {stranger ? (
        <p>{refusalText.signInFirst}</p>
      ) : (
        refusals.map((one) => <p key={one.code}>{refusalForParty(request.params, one)}</p>)
      )}
      {signInFirst ? (
        <p>
          <a class="button" href={`${paths.signIn()}${isLink ? `?returnTo=${encodeURIComponent(request.url)}` : ''}`}>
            {refusalText.signIn}
          </a>
        </p>
      ) : null}
      {more}
      <WaysOn reader={request.reader} refusals={refusals} missing={status === 404} />
    </>
  );
  const plain = renderFragment(body, numerals, { formToken: csrfToken });
  return sendFresh(request, reply, { title: said.title, status }, plain, noYear);
}
