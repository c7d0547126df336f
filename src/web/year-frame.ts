import type { FastifyRequest } from 'fastify';
import { answerCache } from '../application/changes/answer-cache.ts';
import { nationChangeStamp, partyChangeStamp, sharedChangeStamp } from '../application/changes/change-stamp.ts';
import { readYears } from '../application/framework/read-years.ts';
import { readWaitingCounts } from '../application/national/read-waiting-counts.ts';
import { type PartyFrame, readPartyFrame } from '../application/reporting/read-party-frame.ts';
import type { WaitingCounts } from '../application/year/board-ports.ts';
import { isPartyOf } from '../domain/framework/cluster-rules.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { type Actor, visitor } from '../domain/people/actor.ts';
import type { PartyHeadingProps } from './components/party-heading.tsx';
import type { WebDeps } from './deps.ts';
import { nationHeading } from './nation-heading.ts';
import { partyHeadingOf } from './party-heading-of.ts';
import { paths } from './paths.ts';

const party = paths.province.pattern;
const MOST_BYTES = 4 * 1024 * 1024;
const PARTY_BYTES = 4096;
const YEARS_BYTES = 64 * 1024;
const COUNTS_BYTES = 64;

const isOfOpdc = ({ holdings }: Actor) => holdings.some(({ role }) => role === 'opdc-officer');

/**
 * Tells the heading and the tabs of a page from its address alone: every page whose address begins with a year and a party,
 * or with a year, stands under them without saying so. Null for all other pages.
 */
export function yearFrames(deps: WebDeps): (request: FastifyRequest) => Promise<PartyHeadingProps | null> {
  const parties = answerCache<PartyFrame>(() => PARTY_BYTES, MOST_BYTES);
  const waiting = answerCache<WaitingCounts>(() => COUNTS_BYTES, MOST_BYTES);
  const published = answerCache<readonly Framework[]>(() => YEARS_BYTES, MOST_BYTES);
  return async (request) => {
    const pattern = request.routeOptions.url ?? '';
    const params = Object.assign({}, request.params);
    const key = paths.rounds.read(params);
    if (key === undefined) return null;
    const { actor, changeStamp, today } = request.reader;
    const years = await published.find('', sharedChangeStamp(changeStamp), () => readYears(deps, visitor));
    if (!years.ok) return null;
    const frameworks = years.value;
    if (!pattern.startsWith(party)) {
      const read = () => readWaitingCounts(deps, actor, key.fiscalYear);
      const counts = isOfOpdc(actor)
        ? await waiting.find(String(key.fiscalYear), nationChangeStamp(changeStamp), read)
        : null;
      return nationHeading({ ...key, pattern, actor, frameworks, today, waiting: counts?.ok ? counts.value : null });
    }
    const place = paths.province.read(params);
    if (place === undefined) return null;
    const stamp = partyChangeStamp(changeStamp, place.organisationId);
    const found = await parties.find(JSON.stringify(place), stamp, () => readPartyFrame(deps, place));
    if (!found.ok) return null;
    const own = frameworks.filter((framework) => isPartyOf(framework, place.organisationId));
    return partyHeadingOf({ frame: found.value, pattern, actor, frameworks: own, today });
  };
}
