import type { FastifyRequest } from 'fastify';
import { answerCache } from '../application/changes/answer-cache.ts';
import { rolesInWords } from '../domain/people/roles-in-words.ts';
import { accept } from '../domain/values/result.ts';
import { formatThaiDate } from '../domain/values/thai-date.ts';
import type { NavigationItem } from './components/site-navigation.tsx';
import { navigationFor } from './navigation-for.ts';
import type { RenderedFrame } from './render/framed-page.ts';
import { type IslandName, renderFrame } from './render/page-frame.tsx';
import type { NavigationKey } from './text/shell-text.ts';
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
  ({ opening, around }) =>
    2 * around.opening.length + opening.length * 100 + around.before.length + around.after.length,
  MOST_BYTES,
);

/**
 * The frame of this page for this reader, rendered again when anything it depends on changes: the key holds what the
 * reader and the page bring with them, the year's stamp what its heading is read from.
 */
export async function cachedFrame(request: FastifyRequest, page: FramedPage, year: YearFrame): Promise<RenderedFrame> {
  const { actor, signedIn, numerals, today, demo, csrfToken } = request.reader;
  const { title, status = 200, current, width = 'reading', islands = [] } = page;
  const hasErrors = formErrors.has(status);
  const who = signedIn ? actor.name : null;
  const framed = [request.url, title, hasErrors, current, width, islands, year === noYear, csrfToken.length];
  // Whoever is not signed in has no navigation, and costs the database nothing.
  const published = signedIn ? await request.publishedYears() : [];
  const versions = published.map(({ fiscalYear, version }) => `${fiscalYear}.${version}`);
  const key = JSON.stringify([framed, numerals, today, demo, who, actor.holdings, versions]);
  const drawn = () => {
    const navigation = signedIn ? navigationFor(request.reader, current, published) : [];
    return render(request, page, navigation, year);
  };
  const found = await frames.find(key, year.stamp, async () => accept(await drawn()));
  // The cache allows for refusals; rendering never refuses.
  return found.ok ? found.value : drawn();
}

async function render(
  { reader, url }: FastifyRequest,
  page: FramedPage,
  navigation: readonly NavigationItem[],
  year: YearFrame,
): Promise<RenderedFrame> {
  const { signedIn, actor } = reader;
  return renderFrame({
    title: page.title,
    numerals: reader.numerals,
    path: url,
    navigation,
    person: signedIn ? { name: actor.name, role: rolesInWords(actor.holdings) } : undefined,
    tokenLength: Buffer.byteLength(reader.csrfToken),
    demoDate: reader.demo ? formatThaiDate(reader.today) : undefined,
    place: (await year.heading()) ?? undefined,
    width: page.width ?? 'reading',
    islands: [...(page.islands ?? []), ...(signedIn ? (['clear-drafts'] as const) : [])],
    hasErrors: formErrors.has(page.status ?? 200),
  });
}
