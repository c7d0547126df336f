import { h } from 'preact';
import { nationChangeStamp } from '../../../application/changes/change-stamp.ts';
import { readPublishedResults, readPublishedYear } from '../../../application/national/read-published-results.ts';
import { needsFirstAdministrator } from '../../../application/people/needs-first-administrator.ts';
import { type AnnouncedRound, readAnnouncedRounds } from '../../../application/results/read-announced-rounds.ts';
import { type NationResults, readNationResults } from '../../../application/results/read-nation-results.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { byTotal } from '../../../domain/results/compare-parties.ts';
import { accept, type Outcome } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { paths } from '../../paths.ts';
import { storedPage } from '../../serve-page.ts';
import { homeText } from '../../text/home-text.ts';
import { LandingPage } from './landing-page.tsx';
import { YearPage } from './year-page.tsx';

const frame = { width: 'board' } as const;

/** The rounds of a year that are announced, and the results of the last of them beside each other. */
async function readAnnouncedYear(
  deps: WebDeps,
  actor: Actor,
  year: { readonly fiscalYear: number },
): Promise<
  Outcome<{ readonly rounds: readonly AnnouncedRound[]; readonly results: NationResults | null }, 'forbidden'>
> {
  const rounds = await readAnnouncedRounds(deps, actor, year);
  if (!rounds.ok) return rounds;
  const last = rounds.value.at(-1);
  const results = last === undefined ? null : await readNationResults(deps, actor, { ...last, by: byTotal });
  return accept({ rounds: rounds.value, results: results?.ok ? results.value : null });
}

/** The front page: published data; people who have signed in are redirected to their work. */
const landingPage = storedPage({
  address: paths.home,
  who: 'visitor',
  refusals: ['forbidden'],
  frame,
  stamp: ({ request: { reader } }) => `${reader.changeStamp.people} ${nationChangeStamp(reader.changeStamp)}`,
  async show({ deps, actor }) {
    const firstNeeded = deps.demo === null && (await needsFirstAdministrator(deps.people));
    const published = await readPublishedResults(deps, actor);
    if (!published.ok) return published;
    if (published.value === null) {
      return accept({ title: homeText.title, body: h(LandingPage, { year: null, firstNeeded }) });
    }
    const announced = await readAnnouncedYear(deps, actor, published.value.framework);
    if (!announced.ok) return announced;
    const year = { published: published.value, ...announced.value };
    return accept({ title: homeText.title, body: h(LandingPage, { year, firstNeeded }) });
  },
});

/** The front page of a year; a chosen province is led to. */
const yearPage = storedPage({
  address: paths.year,
  who: 'anyone',
  refusals: ['forbidden', 'framework-not-found'],
  frame,
  stamp: ({ request }) => nationChangeStamp(request.reader.changeStamp),
  leadTo({ key: { fiscalYear }, asked }) {
    const organisationId = asked('province');
    const isProvince = paths.province.read({ fiscalYear: String(fiscalYear), organisationId }) !== undefined;
    return isProvince ? paths.province(fiscalYear, organisationId) : null;
  },
  async show({ deps, actor, key }) {
    const published = await readPublishedYear(deps, actor, key);
    if (!published.ok) return published;
    const announced = await readAnnouncedYear(deps, actor, key);
    if (!announced.ok) return announced;
    const title = `${homeText.yearTitle} ${key.fiscalYear}`;
    return accept({ title, body: h(YearPage, { published: published.value, ...announced.value }) });
  },
});

export const homeRoutes = [landingPage, yearPage];
