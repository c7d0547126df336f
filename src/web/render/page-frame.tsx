import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Numerals } from '../components/numerals-switch.tsx';
import { PageShell } from '../components/page-shell.tsx';
import type { PartyHeadingProps } from '../components/party-heading.tsx';
import type { SignedInPerson } from '../components/site-header.tsx';
import type { NavigationItem } from '../components/site-navigation.tsx';
import { shellText } from '../text/shell-text.ts';
import { type OpeningPiece, packOpening, type RenderedFrame } from './framed-page.ts';
import { writeNumerals } from './thai-digits-in-html.ts';

/** Browser scripts that a page may use; each is served from `/assets/<name>.js`. */
export type IslandName =
  | 'autosave-draft'
  | 'live-score'
  | 'period-total'
  | 'entry-draft'
  | 'clear-drafts'
  | 'confirm-leave'
  | 'filter-table'
  | 'focus-errors'
  | 'check-files'
  | 'count-letters'
  | 'count-ticks'
  | 'attach-evidence'
  | 'preview-pdf'
  | 'negotiation-room'
  | 'follow-progress'
  | 'letter-preview'
  | 'passkey'
  | 'what-if'
  | 'visit-offline'
  | 'whole-words';

/** Everything around a page's own content. */
export interface PageFrame {
  /** What distinguishes this tab from others, most important word first; the product's name is added. */
  readonly title: string;
  readonly numerals: Numerals;
  /** Path and query of this page. */
  readonly path: string;
  readonly navigation?: readonly NavigationItem[];
  readonly person?: SignedInPerson | undefined;
  /** Bytes of the reader's token, if its forms carry one. */
  readonly tokenLength?: number | undefined;
  /** The demonstration's date in Thai; if present, the demo banner is shown. */
  readonly demoDate?: string | undefined;
  /** The place and year this page belongs to. */
  readonly place?: PartyHeadingProps | undefined;
  readonly width?: 'reading' | 'board';
  readonly islands?: readonly IslandName[];
  /** Added to asset addresses so that an old cache never hides a new build. */
  readonly assetVersion?: string | undefined;
  /** True if the page shows a form with errors: the title says so first. */
  readonly hasErrors?: boolean;
}

// Private-use characters, which no text may contain, mark the places of what differs between requests and readers.
const tokenPlaceholder = '\ue0b0';
const bodyPlaceholder = '\ue0b1';
const namePlaceholder = '\ue0b2';
const ownPlaceholders = /([\ue0b0\ue0b2])/;
const everyPlaceholder = /[\ue0b0-\ue0b2]/g;

/**
 * Renders the frame without the page's content and without the form token, for which it has places; the token and the
 * reader's name stand only before the content.
 */
export function renderFrame(frame: PageFrame): RenderedFrame {
  const clean = JSON.parse(JSON.stringify(frame).replace(everyPlaceholder, '')) as PageFrame;
  const turned = (html: string) => writeNumerals(html, frame.numerals);
  const own = turned(renderToString(h(Fragment, null, clean.person?.name)));
  const html = turned(`<!doctype html>${renderToString(frameMarkup(clean))}`);
  const [opening = '', after = ''] = html.split(bodyPlaceholder);
  if (ownPlaceholders.test(after)) throw new Error('what is of one reader stands after the content');
  const pieces = opening.split(ownPlaceholders).map((text): OpeningPiece => {
    if (text === namePlaceholder) return { own };
    return text === tokenPlaceholder ? 'token' : { shared: text };
  });
  const before = pieces.pop();
  const packed = packOpening(pieces, frame.tokenLength ?? 0);
  return {
    opening: packed.parts,
    around: {
      opening: packed.opening,
      before: Buffer.from(typeof before === 'object' && 'shared' in before ? before.shared : ''),
      after: Buffer.from(after),
    },
  };
}

function islandsOf({ islands = [], hasErrors }: PageFrame): readonly IslandName[] {
  return ['whole-words', ...islands, ...(hasErrors ? (['focus-errors'] as const) : [])];
}

function frameMarkup(frame: PageFrame) {
  const version = frame.assetVersion === undefined ? '' : `?v=${encodeURIComponent(frame.assetVersion)}`;
  const title = `${frame.hasErrors ? 'มีข้อผิดพลาด: ' : ''}${frame.title} — ${shellText.productName}`;
  return (
    <html lang="th" data-numerals={frame.numerals}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`/assets/main.css${version}`} />
        {islandsOf(frame).map((name) => (
          <script key={name} type="module" src={`/assets/${name}.js${version}`} />
        ))}
      </head>
      <body>
        <PageShell
          numerals={frame.numerals}
          navigation={frame.navigation ?? []}
          path={frame.path}
          person={frame.person && { ...frame.person, name: namePlaceholder }}
          csrfToken={frame.tokenLength === undefined ? undefined : tokenPlaceholder}
          demoDate={frame.demoDate}
          place={frame.place}
          width={frame.width}
        >
          {bodyPlaceholder}
        </PageShell>
      </body>
    </html>
  );
}
