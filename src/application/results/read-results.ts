import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import { objectionRight, type Unsettled } from '../../domain/objections/objection.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import {
  isAnnounced,
  nextStep,
  type ResultSummary,
  type SummaryStatus,
  type SummaryStep,
  statusOf,
} from '../../domain/results/result-summary.ts';
import { type CourseStep, resultsCourseOf } from '../../domain/results/results-course.ts';
import { compareSummaries, type OutcomeDifference, type SummaryContent } from '../../domain/results/summary-content.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { sightOfRound } from '../reporting/read-access.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { type MissingParty, missingParties } from './compose-summary.ts';
import { editionContent } from './edition-content.ts';
import { unsettledObjections } from './objections-settled.ts';
import type { ResultsPack } from './pack-ports.ts';
import { readsUnannounced } from './reads-unannounced.ts';
import { type ResultsDeps, type ResultsTables, resultsPlace } from './results-deps.ts';
import type { RoundOfYear } from './summary-ports.ts';

type ReadDeps = Pick<ResultsDeps, 'transactions' | 'clock'>;

/** An edition with where it stands; `next` is the step for which it waits. */
export interface ReadEdition extends ResultSummary {
  readonly status: SummaryStatus;
  readonly next: CourseStep | null;
}

export interface RoundResults extends RoundOfYear {
  readonly framework: Framework;
  readonly course: readonly CourseStep[];
  /** The editions that the reader may read, the first first. */
  readonly editions: readonly ReadEdition[];
}

/** A party whose result is awaited; `opens` if the reader may open the page of its report. */
interface AwaitedParty extends MissingParty {
  readonly opens: boolean;
}

export interface OneRoundResults extends RoundResults {
  /** The edition that was asked for, else the last one; null while the reader may read none. */
  readonly shown: (ReadEdition & { readonly content: SummaryContent }) | null;
  /** The paper of the shown edition that is sent upward; null while none is issued. */
  readonly pack: ResultsPack | null;
  /** How it differs from the edition that it corrects. */
  readonly differences: readonly OutcomeDifference[];
  /** Whose results are awaited; null for readers who may not prepare a summary. */
  readonly missing: readonly AwaitedParty[] | null;
  readonly mayPrepare: boolean;
  /** What of the right of reply comes first, for whoever may prepare a summary; null where nothing does. */
  readonly unsettled: Unsettled | null;
  /** Whether the year gives a right of reply in this round, for whoever may prepare a summary. */
  readonly hasObjections: boolean;
  readonly mayAnnounce: boolean;
}

type ReadRefusal = 'forbidden' | 'framework-not-found';

/** Every assessed round of a year with the editions that the reader may read: the public those that were announced. */
export async function readYearResults(
  { transactions, clock }: ReadDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<{ readonly framework: Framework; readonly rounds: readonly RoundResults[] }, ReadRefusal>> {
  if (!isPermitted('read-announced-score', actor, resultsPlace)) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    const reads = await readsUnannounced(stores, actor, framework, clock.today());
    const all = await stores.resultSummaries.listOfYear(fiscalYear);
    const assessed = framework.rounds.filter(({ code }) => isAssessedRound(framework, code));
    const rounds = assessed.map(({ code }) => roundOf(framework, code, all, { actor, reads }));
    return accept({ framework, rounds });
  });
}

/** One round of a year; an edition that the reader may not read is not there. */
export async function readRoundResults(
  { transactions, clock }: ReadDeps,
  actor: Actor,
  { fiscalYear, round, edition = null }: RoundOfYear & { readonly edition?: number | null },
): Promise<Outcome<OneRoundResults, ReadRefusal | 'not-found' | 'results-not-found'>> {
  if (!isPermitted('read-announced-score', actor, resultsPlace)) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    if (!framework.rounds.some(({ code }) => code === round) || !isAssessedRound(framework, round))
      return refuse('not-found');
    const reads = await readsUnannounced(stores, actor, framework, clock.today());
    const all = await stores.resultSummaries.listOfYear(fiscalYear);
    const reading = roundOf(framework, round, all, { actor, reads });
    const found = edition === null ? reading.editions.at(-1) : reading.editions.find((one) => one.edition === edition);
    if (edition !== null && found === undefined) return refuse('results-not-found');
    const content = found === undefined ? null : await editionContent(stores, found);
    const shown = found === undefined || content === null ? null : { ...found, content };
    const mayPrepare = isPermitted('prepare-results', actor, resultsPlace);
    return accept({
      ...{ ...reading, shown, mayPrepare, mayAnnounce: isPermitted('finalise-result', actor, resultsPlace) },
      pack: shown === null ? null : await stores.resultsPacks.find(shown),
      differences: shown === null ? [] : await differencesOf(stores, shown, all),
      ...(mayPrepare
        ? await objectionsOf(stores, framework, round, clock.today())
        : { unsettled: null, hasObjections: false }),
      missing: mayPrepare ? (await missingParties(stores, { fiscalYear, round })).map(awaitedBy(actor)) : null,
    });
  });
}

async function objectionsOf(stores: ResultsTables, framework: Framework, round: RoundCode, today: string) {
  if (objectionRight(framework, round) === null) return { unsettled: null, hasObjections: false };
  const { fiscalYear } = framework;
  const reports = await stores.reports.listOfRound(fiscalYear, round);
  const parties = reports.flatMap(({ status, organisationId }) => (status === 'assessed' ? [organisationId] : []));
  const unsettled = await unsettledObjections(stores, framework, { fiscalYear, round }, { parties, today });
  return { unsettled, hasObjections: true };
}

const awaitedBy =
  (actor: Actor) =>
  (party: MissingParty): AwaitedParty => {
    const { organisationId, status } = party;
    const opens = status !== null && sightOfRound(actor, { organisationId, status, unreportedBecause: null }).scores;
    return { ...party, opens };
  };

/** One edition with its canonical text, to be checked by anybody who may read it. */
export async function readSnapshot(
  deps: ReadDeps,
  actor: Actor,
  key: RoundOfYear & { readonly edition: number },
): Promise<
  Outcome<{ readonly text: string; readonly summary: ReadEdition }, ReadRefusal | 'not-found' | 'results-not-found'>
> {
  const reading = await readRoundResults(deps, actor, key);
  if (!reading.ok) return reading;
  const { shown } = reading.value;
  const text = shown && (await deps.transactions.read((stores) => stores.resultSummaries.contentOf(shown)));
  return shown && text ? accept({ text, summary: shown }) : refuse('results-not-found');
}

interface Reader {
  readonly actor: Actor;
  readonly reads: boolean;
}

function roundOf(
  framework: Framework,
  round: RoundCode,
  all: readonly ResultSummary[],
  { actor, reads }: Reader,
): RoundResults {
  const own = all.filter((one) => one.round === round);
  const course = resultsCourseOf(framework);
  const announced = own.filter(isAnnounced);
  const seen = reads ? own : announced;
  const editions = seen.map((one): ReadEdition => {
    const of = reads ? own : announced;
    const named =
      actor.userId === '' ? { ...one, preparedName: '', preparedBy: '', steps: one.steps.map(unnamed) } : one;
    return { ...named, status: statusOf(one, of), next: nextStep(course, one, of) };
  });
  return { fiscalYear: framework.fiscalYear, round, framework, course, editions };
}

/** The public reads what was done, not who recorded it. */
const unnamed = (step: SummaryStep): SummaryStep => ({ ...step, recordedName: '', recordedBy: '' });

async function differencesOf(
  stores: ResultsTables,
  { corrects, content, round }: ResultSummary & { readonly content: SummaryContent },
  all: readonly ResultSummary[],
): Promise<readonly OutcomeDifference[]> {
  const corrected = all.find((one) => one.round === round && one.edition === corrects);
  const before = corrected === undefined ? null : await editionContent(stores, corrected);
  return before === null ? [] : compareSummaries(before, content);
}
