import type { ComponentChildren } from 'preact';
import { paths } from '../paths.ts';
import { shellText } from '../text/shell-text.ts';
import type { Numerals } from './numerals-switch.tsx';
import { PartyHeading, type PartyHeadingProps } from './party-heading.tsx';
import { type SignedInPerson, SiteHeader } from './site-header.tsx';
import type { NavigationItem } from './site-navigation.tsx';

export interface PageShellProps {
  readonly numerals: Numerals;
  readonly navigation: readonly NavigationItem[];
  /** The path (with query) of this page; the numerals switch returns to it. */
  readonly path: string;
  readonly person?: SignedInPerson | undefined;
  readonly csrfToken?: string | undefined;
  /** The demonstration's date in Thai; if present, the demo banner is shown. */
  readonly demoDate?: string | undefined;
  /** The place and year this page belongs to. */
  readonly place?: PartyHeadingProps | undefined;
  /** `reading` limits the line length; `board` lets tables and charts use the whole screen. */
  readonly width?: 'reading' | 'board' | undefined;
  readonly children: ComponentChildren;
}

/** The frame of every page: skip link, demo banner, header, navigation, main, footer. */
export function PageShell(props: PageShellProps) {
  const width = props.width ?? 'reading';
  return (
    <div class="shell">
      <a href="#main" class="govuk-skip-link">
        {shellText.skipToContent}
      </a>
      {props.demoDate === undefined ? null : <DemoBanner date={props.demoDate} />}
      <SiteHeader {...props} />
      {props.place === undefined ? null : <PartyHeading {...props.place} />}
      <main id="main" class={`shell__main shell__main--${width}`} tabIndex={-1}>
        <div class="shell__inner">{props.children}</div>
      </main>
      <footer class="footing">
        <div class="shell__inner">
          <p>
            {shellText.footing} · <a href={paths.headLists()}>{shellText.headLists}</a> ·{' '}
            <a href={paths.verifier()}>{shellText.verifier}</a> · <a href={paths.openData()}>{shellText.openData}</a> ·{' '}
            <a href={paths.databases()}>{shellText.databases}</a>
          </p>
        </div>
      </footer>
    </div>
  );
}

function DemoBanner({ date }: { readonly date: string }) {
  return (
    <aside class="demo-banner" aria-label={shellText.demoLabel}>
      <div class="shell__inner">
        <p>
          <strong>{shellText.demoLabel}</strong>{' '}
          <span class="demo-banner__explained">
            {shellText.demoExplanation} · {shellText.demoDate}{' '}
          </span>
          <span class="nowrap">{date}</span> <a href={paths.demo()}>{shellText.demoMove}</a>
        </p>
      </div>
    </aside>
  );
}
