import type { FastifyRequest } from 'fastify';
import { type AnswerCache, answerCache } from '../application/changes/answer-cache.ts';
import { nationChangeStamp, partyChangeStamp, sharedChangeStamp } from '../application/changes/change-stamp.ts';
import { readYears } from '../application/framework/read-years.ts';
import { readWaitingCounts } from '../application/national/read-waiting-counts.ts';
import { type PartyFrame, readPartyFrame } from '../application/reporting/read-party-frame.ts';
import type { WaitingCounts } from '../application/year/board-ports.ts';
import { isPartyOf } from '../domain/framework/cluster-rules.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { type Actor, visitor } from '../domain/people/actor.ts';
import type { WebDeps } from './deps.ts';
import { nationHeading } from './nation-heading.ts';
import { partyHeadingOf } from './party-heading-of.ts';
import { paths } from './paths.ts';
import type { Reader } from './reader.ts';
import { noYear, type YearFrame } from './year-frame.ts';

const year = paths.year.pattern;
const party = paths.province.pattern;
const MOST_BYTES = 4 * 1024 * 1024;
const PARTY_BYTES = 4096;
const YEARS_BYTES = 64 * 1024;
const COUNTS_BYTES = 64;

const isOfOpdc = ({ holdings }: Actor) => holdings.some(({ role }) => role === 'opdc-officer');

/**
 * Tells the heading of a page from its address alone: every page whose address begins with a year and a party, or with a
 * year, stands under them without saying so.
 */
export function yearFrames(deps: WebDeps): YearFrames {
  const sources: Sources = {
    deps,
    parties: answerCache<PartyFrame>(() => PARTY_BYTES, MOST_BYTES),
    waiting: answerCache<WaitingCounts>(() => COUNTS_BYTES, MOST_BYTES),
    published: answerCache<readonly Framework[]>(() => YEARS_BYTES, MOST_BYTES),
  };
  const frameOf = (request: FastifyRequest) => {
    const pattern = request.routeOptions.url ?? '';
    if (!pattern.startsWith(year)) return noYear;
    const params = Object.assign({}, request.params);
    const { changeStamp } = request.reader;
    if (!pattern.startsWith(party)) {
      const key = paths.rounds.read(params);
      const stamp = nationChangeStamp(changeStamp);
      return key === undefined
        ? noYear
        : { stamp, heading: () => headingOfNation(sources, request.reader, pattern, key) };
    }
    const place = paths.province.read(params);
    if (place === undefined) return noYear;
    const stamp = partyChangeStamp(changeStamp, place.organisationId);
    return { stamp, heading: () => headingOfParty(sources, request.reader, pattern, place) };
  };
  return { frameOf, publishedYears: (request) => publishedFrameworks(sources, request) };
}

interface YearFrames {
  readonly frameOf: (request: FastifyRequest) => YearFrame;
  /** The published years, the newest first; none while the database cannot say. */
  readonly publishedYears: (request: FastifyRequest) => Promise<readonly Framework[]>;
}

/** A page of a refusal has a frame too: whatever made it be refused must not take the frame away. */
async function publishedFrameworks(sources: Sources, request: FastifyRequest): Promise<readonly Framework[]> {
  try {
    const years = await publishedYears(sources, request.reader);
    return years.ok ? years.value : [];
  } catch (error) {
    request.log.warn(error);
    return [];
  }
}

/** What headings are read from, cached while it does not change: it does not depend on the reader. */
interface Sources {
  readonly deps: WebDeps;
  readonly parties: AnswerCache<PartyFrame>;
  readonly waiting: AnswerCache<WaitingCounts>;
  readonly published: AnswerCache<readonly Framework[]>;
}

const publishedYears = ({ deps, published }: Sources, { changeStamp }: Reader) =>
  published.find('', sharedChangeStamp(changeStamp), () => readYears(deps, visitor));

async function headingOfNation(
  sources: Sources,
  reader: Reader,
  pattern: string,
  { fiscalYear }: { readonly fiscalYear: number },
) {
  const years = await publishedYears(sources, reader);
  if (!years.ok) return null;
  const { actor, changeStamp, today } = reader;
  const read = () => readWaitingCounts(sources.deps, actor, fiscalYear);
  const counts = isOfOpdc(actor)
    ? await sources.waiting.find(String(fiscalYear), nationChangeStamp(changeStamp), read)
    : null;
  const waiting = counts?.ok ? counts.value : null;
  return nationHeading({ fiscalYear, pattern, actor, frameworks: years.value, today, waiting });
}

async function headingOfParty(
  sources: Sources,
  reader: Reader,
  pattern: string,
  place: { readonly fiscalYear: number; readonly organisationId: string },
) {
  const years = await publishedYears(sources, reader);
  if (!years.ok) return null;
  const { actor, changeStamp, today } = reader;
  const stamp = partyChangeStamp(changeStamp, place.organisationId);
  const found = await sources.parties.find(JSON.stringify(place), stamp, () => readPartyFrame(sources.deps, place));
  if (!found.ok) return null;
  const own = years.value.filter((framework) => isPartyOf(framework, place.organisationId));
  return partyHeadingOf({ frame: found.value, pattern, actor, frameworks: own, today });
}
