import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import { refusalSentence, refusalStatus } from '../contract/refusals/sentence-of.ts';
import { isPermitted } from '../domain/people/is-permitted.ts';
import { roleNameIn } from '../domain/people/roles.ts';
import { fiscalYearOf } from '../domain/values/fiscal-year.ts';
import { accept, type Outcome, type Refusal } from '../domain/values/result.ts';
import { formatThaiDate } from '../domain/values/thai-date.ts';
import { SavedNotice } from './components/notice.tsx';
import type { PartyHeadingProps } from './components/party-heading.tsx';
import type { NavigationItem } from './components/site-navigation.tsx';
import { paths } from './paths.ts';
import type { Reader } from './reader.ts';
import type { PageCache } from './render/page-cache.ts';
import {
  cachedPart,
  fillFrame,
  type IslandName,
  type PageFrame,
  type PagePart,
  packFrame,
} from './render/page-frame.tsx';
import { renderFragment } from './render/render-page.tsx';
import { type NavigationKey, navigationLabels, refusalText } from './text/shell-text.ts';

export interface Page {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly status?: number;
  readonly current?: NavigationKey;
  readonly width?: 'reading' | 'board';
  readonly islands?: readonly IslandName[];
}

/** Statuses of responses that show a form again with its errors. */
const formErrors = new Set([413, 415, 422, 429]);

/** Sends one page in the reader's frame: the navigation they may use, the digits they chose, a notice shown once. */
export async function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page) {
  const { numerals, csrfToken } = request.reader;
  const plain = renderFragment(page.body, numerals, csrfToken);
  return sendFramed(request, reply, page, { plain, packed: null }, await request.yearFrame());
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
  const { actor, numerals, today } = request.reader;
  const key = JSON.stringify([request.url, numerals, today, actor.holdings]);
  const found = await page.cache.find(key, page.stamp, async () => {
    const rendered = await page.render();
    if (!rendered.ok) return rendered;
    const { title, body } = rendered.value;
    return accept({ title, content: cachedPart(renderFragment(body, numerals)) });
  });
  if (!found.ok) return sendRefusal(request, reply, found.refusals);
  const { title, content } = found.value;
  return sendFramed(request, reply, { ...page, title }, content, await request.yearFrame());
}

function sendFramed(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Omit<Page, 'body'>,
  content: PagePart,
  place: PartyHeadingProps | null,
) {
  const { reader } = request;
  const notice = reader.notice === null ? null : <SavedNotice>{reader.notice}</SavedNotice>;
  const frame: PageFrame = {
    title: page.title,
    numerals: reader.numerals,
    path: request.url,
    navigation: navigationFor(reader, page.current),
    person: reader.signedIn ? { name: reader.actor.name, role: mainRole(reader) } : undefined,
    csrfToken: reader.csrfToken,
    demoDate: reader.demo ? formatThaiDate(reader.today) : undefined,
    place: place ?? undefined,
    width: page.width ?? 'reading',
    islands: [...(page.islands ?? []), ...(reader.signedIn ? (['clear-drafts'] as const) : [])],
    hasErrors: formErrors.has(page.status ?? 200),
  };
  if (notice !== null) reply.clearCookie('notice', { path: '/' });
  const said = notice === null ? [] : [{ plain: renderFragment(notice, reader.numerals), packed: null }];
  const packs = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
  if (packs) reply.header('content-encoding', 'gzip');
  return reply
    .code(page.status ?? 200)
    .header('cache-control', 'no-store')
    .header('vary', 'accept-encoding')
    .type('text/html; charset=utf-8')
    .send(packs ? packFrame(frame, [...said, content]) : fillFrame(frame, [...said, content]));
}

/** After an accepted action: 303 to a page, which shows the notice once. */
export function redirectBack(reply: FastifyReply, path: string, notice?: string) {
  if (notice !== undefined)
    reply.setCookie('notice', notice, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 60 });
  return reply.redirect(path, 303);
}

/** A page for a refused action: the Thai sentences, and a way back. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) {
  const status = Math.max(...refusals.map(refusalStatus));
  const { signedIn } = request.reader;
  // A person who is not signed in has no role that could be insufficient: the next step is to sign in.
  const stranger = !signedIn && request.method === 'GET' && refusals.every((one) => one.code === 'forbidden');
  const said = stranger ? refusalText.stranger : refusalText[status === 404 ? 'missing' : 'refused'];
  const { numerals, csrfToken } = request.reader;
  const body = (
    <>
      <h1>{said.heading}</h1>
      {stranger ? (
        <p>{refusalText.signInFirst}</p>
      ) : (
        refusals.map((one) => <p key={one.code}>{refusalSentence(one)}</p>)
      )}
      {stranger ? (
        <p>
          <a class="button" href={`${paths.signIn()}?returnTo=${encodeURIComponent(request.url)}`}>
            {refusalText.signIn}
          </a>
        </p>
      ) : null}
      <p>
        <a href={request.headers.referer ?? (signedIn ? paths.work() : paths.home())}>{refusalText.back}</a>
      </p>
    </>
  );
  const plain = renderFragment(body, numerals, csrfToken);
  return sendFramed(request, reply, { title: said.title, status }, { plain, packed: null }, null);
}

function mainRole(reader: Reader): string {
  const { holdings } = reader.actor;
  return [...new Set(holdings.map(({ role, organisationId }) => roleNameIn(role, organisationId)))].join(' · ');
}

function navigationFor(reader: Reader, current: NavigationKey | undefined): NavigationItem[] {
  if (!reader.signedIn) return [];
  const year = fiscalYearOf(reader.today);
  const own = reader.actor.holdings[0]?.organisationId ?? '';
  const at = { organisationId: own.split('.')[0] ?? own };
  // Results of a year are worked on after it ends (the 12-month report is due in October), so the board shows that year.
  const working = reader.today.slice(5) < '10-01' ? year : year - 1;
  const all: readonly (readonly [NavigationKey, string, boolean])[] = [
    ['work', paths.work(), true],
    ['province', paths.province(working, at.organisationId), /^TH-/.test(at.organisationId)],
    ['national', paths.board(working), isPermitted('read-national', reader.actor, at)],
    ['calendar', paths.calendar(working), true],
    ['frameworks', paths.frameworks(), true],
    ['journal', paths.journals(), isPermitted('read-journal', reader.actor, at)],
    ['people', paths.users(), isPermitted('manage-users', reader.actor, at)],
  ];
  return all
    .filter(([, , allowed]) => allowed)
    .map(([key, href]) => ({ label: navigationLabels[key], href, current: key === current }));
}
