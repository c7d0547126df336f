import { h } from 'preact';
import { nationChangeStamp } from '../../../application/changes/change-stamp.ts';
import { readPublishedResults, readPublishedYear } from '../../../application/national/read-published-results.ts';
import { needsFirstAdministrator } from '../../../application/people/needs-first-administrator.ts';
import { readAnnouncedRounds } from '../../../application/results/read-announced-rounds.ts';
import { accept } from '../../../domain/values/result.ts';
import { paths } from '../../paths.ts';
import { page, storedPage } from '../../serve-page.ts';
import { homeText } from '../../text/home-text.ts';
import { LandingPage } from './landing-page.tsx';
import { YearPage } from './year-page.tsx';

/** The front page: published data; people who have signed in are redirected to their work. */
const landingPage = storedPage({
  address: paths.home,
  who: 'visitor',
  refusals: ['forbidden'],
  stamp: ({ request: { reader } }) => `${reader.changeStamp.people} ${nationChangeStamp(reader.changeStamp)}`,
  async show({ deps, actor }) {
    const firstNeeded = deps.demo === null && (await needsFirstAdministrator(deps.people));
    const published = await readPublishedResults(deps, actor);
    if (!published.ok) return published;
    const rounds = published.value && (await readAnnouncedRounds(deps, actor, published.value.framework));
    if (rounds !== null && !rounds.ok) return rounds;
    return accept({
      title: homeText.title,
      body: h(LandingPage, { published: published.value, rounds: rounds?.value ?? [], firstNeeded }),
    });
  },
});

/** The front page of a year; a chosen province is led to. */
const yearPage = page({
  address: paths.year,
  who: 'anyone',
  refusals: ['forbidden', 'framework-not-found'],
  async show({ deps, actor, key, asked }) {
    const province = asked('province');
    if (paths.province.read({ fiscalYear: String(key.fiscalYear), organisationId: province }))
      return accept({ leadTo: paths.province(key.fiscalYear, province) });
    const published = await readPublishedYear(deps, actor, key);
    if (!published.ok) return published;
    const rounds = await readAnnouncedRounds(deps, actor, key);
    if (!rounds.ok) return rounds;
    const title = `${homeText.yearTitle} ${key.fiscalYear}`;
    return accept({ title, body: h(YearPage, { published: published.value, rounds: rounds.value }) });
  },
});

export const homeRoutes = [landingPage, yearPage];
