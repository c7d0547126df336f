import type { FastifyRequest } from 'fastify';
import { answerCache } from '../application/changes/answer-cache.ts';
import { isPermitted } from '../domain/people/is-permitted.ts';
import { actingWords, delegateRole, roleNameIn, unnamedDelegate } from '../domain/people/roles.ts';
import { fiscalYearOf } from '../domain/values/fiscal-year.ts';
import { accept } from '../domain/values/result.ts';
import { formatThaiDate } from '../domain/values/thai-date.ts';
import type { NavigationItem } from './components/site-navigation.tsx';
import { paths } from './paths.ts';
import type { Reader } from './reader.ts';
import { type IslandName, type RenderedFrame, renderFrame } from './render/page-frame.tsx';
import { type NavigationKey, navigationLabels } from './text/shell-text.ts';
import { noYear, type YearFrame } from './year-frame.ts';

/** What a page says about the frame around it. */
export interface FramedPage {
  readonly title: string;
  readonly status?: number;
  readonly current?: NavigationKey;
  readonly width?: 'reading' | 'board';
  readonly islands?: readonly IslandName[];
}

/** Statuses of responses that show a form again with its errors. */
const formErrors = new Set([413, 415, 422, 429, 503]);

const MOST_BYTES = 16 * 1024 * 1024;
const frames = answerCache<RenderedFrame>(
  (parts) => parts.reduce((sum, part) => sum + (typeof part === 'string' ? 0 : part.plain.length), 0),
  MOST_BYTES,
);

/**
 * The frame of this page for this reader, rendered again when anything it depends on changes: the key holds what the
 * reader and the page bring with them, the year's stamp what its heading is read from.
 */
export async function cachedFrame(request: FastifyRequest, page: FramedPage, year: YearFrame): Promise<RenderedFrame> {
  const { actor, signedIn, numerals, today, demo } = request.reader;
  const { title, status = 200, current, width = 'reading', islands = [] } = page;
  const hasErrors = formErrors.has(status);
  const who = signedIn ? actor.name : null;
  const framed = [request.url, title, hasErrors, current, width, islands, year === noYear];
  const key = JSON.stringify([framed, numerals, today, demo, who, actor.holdings]);
  const found = await frames.find(key, year.stamp, async () => accept(await render(request, page, year)));
  // The cache allows for refusals; rendering never refuses.
  return found.ok ? found.value : render(request, page, year);
}

async function render({ reader, url }: FastifyRequest, page: FramedPage, year: YearFrame): Promise<RenderedFrame> {
  const { signedIn, actor } = reader;
  return renderFrame({
    title: page.title,
    numerals: reader.numerals,
    path: url,
    navigation: navigationFor(reader, page.current),
    person: signedIn ? { name: actor.name, role: mainRole(reader) } : undefined,
    hasToken: true,
    demoDate: reader.demo ? formatThaiDate(reader.today) : undefined,
    place: (await year.heading()) ?? undefined,
    width: page.width ?? 'reading',
    islands: [...(page.islands ?? []), ...(signedIn ? (['clear-drafts'] as const) : [])],
    hasErrors: formErrors.has(page.status ?? 200),
  });
}

function mainRole(reader: Reader): string {
  const { holdings } = reader.actor;
  const acting = holdings.filter((one) => one.onBehalfOf !== undefined);
  // Whoever acts for a governor is named as such once, not as deputy and as governor.
  const own = acting.some((one) => one.ownOffice !== undefined)
    ? holdings.filter((one) => one.onBehalfOf === undefined && one.role !== delegateRole)
    : holdings.filter((one) => one.onBehalfOf === undefined);
  const names = [
    ...own.map(({ role, organisationId }) => roleNameIn(role, organisationId)),
    ...acting.map((one) => `${one.ownOffice ?? unnamedDelegate} ${actingWords} ${one.onBehalfOf}`),
  ];
  return [...new Set(names)].join(' · ');
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
