import { yearFrameText } from '../text/year-frame-text.ts';

export interface HeadingTab {
  readonly label: string;
  readonly href: string;
  /** `page`: this very page; `part`: the page hangs under it. */
  readonly current?: 'page' | 'part' | undefined;
  /** How many matters wait for the reader there. */
  readonly count?: number;
  /** It stands behind “others”: there are more than one line holds. */
  readonly folded?: boolean;
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

/** The tabs in one line; those that it does not hold behind the last of it, with how much waits there. */
function PartyTabs({ tabs }: PartyHeadingProps) {
  const shown = tabs.filter((one) => one.folded !== true);
  const folded = tabs.filter((one) => one.folded === true);
  return (
    <div class="place__bar">
      <ul class="place__tabs">
        {shown.map((one) => (
          <Tab key={one.href} tab={one} />
        ))}
      </ul>
      {folded.length === 0 ? null : (
        <details class="year-chip place__more">
          <summary>
            {yearFrameText.others}
            <Waiting count={folded.reduce((sum, { count = 0 }) => sum + count, 0)} />
          </summary>
          <ul>
            {folded.map((one) => (
              <Tab key={one.href} tab={one} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Tab({ tab: { label, href, current, count = 0 } }: { readonly tab: HeadingTab }) {
  return (
    <li>
      <a href={href} aria-current={current === 'part' ? 'true' : current}>
        {label}
        <Waiting count={count} />
      </a>
    </li>
  );
}

function Waiting({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span class="tabs__count">
      {count} <span class="govuk-visually-hidden">{yearFrameText.waiting}</span>
    </span>
  );
}
