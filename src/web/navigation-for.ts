import { isPartyOf } from '../domain/framework/cluster-rules.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { letterPlacesOf } from '../domain/letters/letter-rights.ts';
import { isPermitted } from '../domain/people/is-permitted.ts';
import type { NavigationItem } from './components/site-navigation.tsx';
import { paths } from './paths.ts';
import type { Reader } from './reader.ts';
import { type NavigationKey, navigationLabels } from './text/shell-text.ts';
import { yearToShow } from './year-to-show.ts';

type Published = Pick<Framework, 'fiscalYear' | 'clusters' | 'party' | 'period'>;
type Link = readonly [key: NavigationKey, href: string, allowed: boolean];

/** The links of the masthead: only pages that this reader may open and that a published year has. */
export function navigationFor(
  reader: Pick<Reader, 'actor' | 'today'>,
  current: NavigationKey | undefined,
  published: readonly Published[],
): NavigationItem[] {
  const own = reader.actor.holdings[0]?.organisationId ?? '';
  const at = { organisationId: own.split('.')[0] ?? own };
  const all: readonly Link[] = [
    ['work', paths.work(), true],
    ...linksOfYear(reader, at, published),
    ['letters', paths.letters(), letterPlacesOf(reader.actor).length > 0],
    ['meetings', paths.meetings(), isPermitted('read-meeting-notice', reader.actor, { organisationId: 'public' })],
    ['frameworks', paths.frameworks(), mayReadPublished(reader)],
    ['bodies', paths.bodies(), mayReadPublished(reader)],
    ['journal', paths.journals(), isPermitted('read-journal', reader.actor, at)],
    ['people', paths.users(), isPermitted('manage-users', reader.actor, at)],
  ];
  return all
    .filter(([, , allowed]) => allowed)
    .map(([key, href]) => ({ label: navigationLabels[key], href, current: key === current }));
}

function linksOfYear(
  { actor, today }: Pick<Reader, 'actor' | 'today'>,
  at: { readonly organisationId: string },
  published: readonly Published[],
): Link[] {
  const year = yearToShow(today, published);
  if (year === null) return [];
  const ofParty = yearToShow(
    today,
    published.filter((one) => /^TH-/.test(at.organisationId) && isPartyOf(one, at.organisationId)),
  );
  const links: Link[] = [
    ['national', paths.board(year), isPermitted('read-national', actor, at)],
    ['calendar', paths.calendar(year), mayReadPublished({ actor })],
  ];
  return ofParty === null ? links : [['province', paths.province(ofParty, at.organisationId), true], ...links];
}

/** Anyone who holds a role: an account whose roles have ended or are yet to begin has nothing to read. */
function mayReadPublished({ actor }: Pick<Reader, 'actor'>): boolean {
  return isPermitted('read-published', actor, { organisationId: 'public' });
}
