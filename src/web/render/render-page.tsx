import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Numerals } from '../components/numerals-switch.tsx';
import { PageShell } from '../components/page-shell.tsx';
import type { SignedInPerson } from '../components/site-header.tsx';
import type { NavigationItem } from '../components/site-navigation.tsx';
import { shellText } from '../text/shell-text.ts';
import { writeNumerals } from './thai-digits-in-html.ts';

/** Browser scripts a page may ask for; each is served from `/assets/<name>.js`. */
export type IslandName =
  | 'autosave-draft'
  | 'live-score'
  | 'confirm-leave'
  | 'check-files'
  | 'filter-table'
  | 'focus-errors';

export interface PageFrame {
  /** What tells this tab apart from nine others, most telling word first; the product's name is added. */
  readonly title: string;
  readonly numerals: Numerals;
  /** Path and query of this page. */
  readonly path: string;
  readonly navigation?: readonly NavigationItem[];
  readonly person?: SignedInPerson | undefined;
  readonly csrfToken?: string | undefined;
  /** The demonstration's date as it reads in Thai; presence shows the demo banner. */
  readonly demoDate?: string | undefined;
  readonly width?: 'reading' | 'board';
  readonly islands?: readonly IslandName[];
  /** Joined to asset addresses so that a new build is never hidden by an old cache. */
  readonly assetVersion?: string | undefined;
  /** True when the page answers a form with errors: the title says so first. */
  readonly hasErrors?: boolean;
  readonly body: ComponentChildren;
}

/** The full HTML document of one page, with every digit in the reader's numerals. */
export function renderPage(frame: PageFrame): string {
  const version = frame.assetVersion === undefined ? '' : `?v=${encodeURIComponent(frame.assetVersion)}`;
  const title = `${frame.hasErrors ? 'มีข้อผิดพลาด: ' : ''}${frame.title} — ${shellText.productName}`;
  const document = (
    <html lang="th" data-numerals={frame.numerals}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`/assets/main.css${version}`} />
        {[...(frame.islands ?? []), ...(frame.hasErrors ? (['focus-errors'] as const) : [])].map((name) => (
          <script key={name} type="module" src={`/assets/${name}.js${version}`} />
        ))}
      </head>
      <body>
        <PageShell
          numerals={frame.numerals}
          navigation={frame.navigation ?? []}
          path={frame.path}
          person={frame.person}
          csrfToken={frame.csrfToken}
          demoDate={frame.demoDate}
          width={frame.width}
        >
          {frame.body}
        </PageShell>
      </body>
    </html>
  );
  return `<!doctype html>${writeNumerals(renderToString(document), frame.numerals)}`;
}

/** A fragment for swapping into a page already open, in the same numerals. */
export function renderFragment(body: VNode, numerals: Numerals): string {
  return writeNumerals(renderToString(body), numerals);
}
