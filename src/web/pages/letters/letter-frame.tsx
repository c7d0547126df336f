import type { ComponentChildren } from 'preact';
import type { LetterPlaceReading } from '../../../application/letters/read-room.ts';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';

export interface LetterFrameProps {
  readonly reading: LetterPlaceReading;
  readonly current: 'room' | 'inbox' | 'registers' | 'units' | null;
  readonly children: ComponentChildren;
}

/** The heading of an organisation's letters, its other organisations, and the tabs of its pages. */
export function LetterFrame({ reading: { place, places, mayWrite }, current, children }: LetterFrameProps) {
  const { organisationId } = place;
  const tabs = [
    { label: lettersText.inbox, href: paths.letterInbox(organisationId), current: current === 'inbox' },
    { label: lettersText.room, href: paths.letterRoom(organisationId), current: current === 'room' },
    {
      label: lettersText.registers,
      href: paths.letterRegister(organisationId, 'circular'),
      current: current === 'registers',
    },
    { label: lettersText.circulars, href: paths.circulars() },
    ...(mayWrite
      ? [{ label: lettersText.units, href: paths.letterUnits(organisationId), current: current === 'units' }]
      : []),
  ];
  return (
    <>
      <h1>
        {lettersText.rooms} {place.title}
      </h1>
      {places.length < 2 ? null : (
        <nav aria-label={lettersText.places}>
          <ul class="places">
            {places.map((one) => (
              <li key={one.organisationId}>
                <a
                  href={paths.letterInbox(one.organisationId)}
                  aria-current={one.organisationId === organisationId ? 'true' : undefined}
                >
                  {one.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <LinkTabs label={lettersText.tabs} tabs={tabs} />
      {children}
    </>
  );
}

/** A search of one page; `children` are further fields. */
export function LetterSearch(props: {
  readonly action: string;
  readonly text: string;
  /** What is searched; letters, if nothing is said. */
  readonly label?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <search class="letter-search">
      <form method="get" action={props.action} class="search-row">
        {props.children}
        <TextField name="q" type="search" label={props.label ?? lettersText.search} value={props.text} />
        <SubmitButton label={lettersText.searchButton} kind="secondary" />
        {props.text === '' ? null : <a href={props.action}>{lettersText.clear}</a>}
      </form>
    </search>
  );
}
