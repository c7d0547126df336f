import { yearFrameText } from '../text/year-frame-text.ts';

export interface HeadingTab {
  readonly label: string;
  readonly href: string;
  /** `page`: this very page; `part`: the page hangs under it. */
  readonly current?: 'page' | 'part' | undefined;
  /** How many matters wait for the reader there. */
  readonly count?: number;
}

export interface OtherYear {
  readonly fiscalYear: number;
  readonly href: string;
  /** What is to be done in that year. */
  readonly note?: string;
}

export interface PartyHeadingProps {
  /** The place's full name: `จังหวัดเลย`. */
  readonly name: string;
  readonly href: string;
  readonly fiscalYear: number;
  readonly otherYears: readonly OtherYear[];
  /** What the tabs are tabs of. */
  readonly label: string;
  readonly tabs: readonly HeadingTab[];
}

/** Above every page of a year: the place's name, the year with the other years behind it, and the tabs. */
export function PartyHeading(props: PartyHeadingProps) {
  return (
    <nav class="place" aria-label={props.label}>
      <div class="shell__inner">
        <div class="place__line">
          <p class="place__name">
            <a href={props.href}>{props.name}</a>
          </p>
          <YearChip {...props} />
        </div>
        <PartyTabs {...props} />
      </div>
    </nav>
  );
}

function YearChip({ fiscalYear, otherYears }: PartyHeadingProps) {
  const year = `${yearFrameText.year} ${fiscalYear}`;
  if (otherYears.length === 0) return <span class="year-chip year-chip--only">{year}</span>;
  return (
    <details class="year-chip">
      <summary>
        {year} <span class="govuk-visually-hidden">{yearFrameText.otherYears}</span>
      </summary>
      <ul>
        {otherYears.map((one) => (
          <li key={one.fiscalYear}>
            <a href={one.href}>
              {yearFrameText.year} {one.fiscalYear}
              {one.note === undefined ? null : ` · ${one.note}`}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function PartyTabs({ tabs }: PartyHeadingProps) {
  return (
    <ul class="place__tabs">
      {tabs.map(({ label, href, current, count }) => (
        <li key={href}>
          <a href={href} aria-current={current === 'part' ? 'true' : current}>
            {label}
            {count === undefined || count === 0 ? null : (
              <span class="tabs__count">
                {count} <span class="govuk-visually-hidden">{yearFrameText.waiting}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
