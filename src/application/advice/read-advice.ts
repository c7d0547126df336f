import type { Advice, AdviceKey } from '../../domain/advice/advice.ts';
import { type AdviceMove, adviceMoves } from '../../domain/advice/advice-moves.ts';
import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isEverPermitted, isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayReadForecast } from '../reporting/read-access.ts';
import { frameworkFor, frameworkInForce } from '../year/framework-of.ts';
import { type AdviceDeps, type AdviceTables, mayGiveAdvice, mayReadAdvice, whereAdvised } from './advice-deps.ts';
import { carryingLetter, hasArrived } from './carrying-letter.ts';

export interface AdviceOfParty {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly framework: Framework;
  /** Those in force; none while nothing is. */
  readonly indicators: readonly Indicator[];
  /** What the reader may read, by number. */
  readonly advice: readonly Advice[];
  /** Subjects of letters that the party has, whose advice is not given yet. */
  readonly awaited: readonly string[];
  /** Whether OPDC's analysis of six months is published to the party. */
  readonly analysed: boolean;
  /** The indicators that the reader may advise on; `''` is the whole. */
  readonly mayGiveAbout: readonly string[];
}

export interface AdviceReading extends AdviceOfParty {
  readonly one: Advice;
  /** What the reader may do with it now. */
  readonly moves: readonly AdviceMove[];
  readonly mayEdit: boolean;
  /** Whether the reader may read what the year may end with. */
  readonly forecasts: boolean;
}

type Reason = 'forbidden' | 'not-found';

/** The advice to a party of a year. */
export async function readAdviceOfParty(
  deps: AdviceDeps,
  actor: Actor,
  { organisationId, fiscalYear }: Omit<AdviceKey, 'number'>,
): Promise<Outcome<AdviceOfParty, Reason>> {
  if (!isEverPermitted('read-advice', actor, organisationId)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<AdviceOfParty, Reason>> => {
    const organisation = await stores.organisations.find(organisationId);
    const agreement = await stores.agreements.find(organisationId, fiscalYear);
    const framework = await frameworkFor(stores, agreement, fiscalYear);
    if (organisation === null || framework === null) return refuse('not-found');
    const agreed = agreement !== null && isInForce(agreement.status) ? agreement.indicators : [];
    const indicators = agreed.filter((one) => one.inForce === 'in-force');
    const all = await stores.advice.listOfParty(organisationId, fiscalYear);
    const about = indicators.length === 0 ? [] : ['', ...indicators.map(({ code }) => code)];
    const analysed = (await stores.sixMonths.find(organisationId, fiscalYear))?.status === 'published';
    return accept({
      ...{ analysed, awaited: await awaitedOf(stores, all) },
      ...{ organisation: { id: organisation.id, name: organisation.name }, fiscalYear, framework, indicators },
      advice: all.filter((one) => mayReadAdvice(actor, one)),
      mayGiveAbout: about.filter((code) => mayGiveAdvice(actor, { organisationId, fiscalYear, code })),
    });
  });
}

/** A letter may have arrived before its advice is given: the reader is told, and does not take the empty list for the whole. */
async function awaitedOf(stores: AdviceTables, all: readonly Advice[]): Promise<readonly string[]> {
  const drafts = all.filter((one) => one.status === 'draft' && one.letterId !== null);
  const subjects: string[] = [];
  for (const one of new Map(drafts.map((draft) => [draft.letterId, draft])).values()) {
    const letter = await carryingLetter(stores, one);
    if (letter !== null && letter.status !== 'cancelled' && (await hasArrived(stores, letter, one)))
      subjects.push(letter.content.subject);
  }
  return subjects;
}

/** One piece of advice, with what may be done with it. */
export async function readAdvice(
  deps: AdviceDeps,
  actor: Actor,
  { number, ...year }: AdviceKey,
): Promise<Outcome<AdviceReading, Reason>> {
  const reading = await readAdviceOfParty(deps, actor, year);
  if (!reading.ok) return reading;
  const one = reading.value.advice.find((each) => each.number === number);
  if (one === undefined) return refuse('not-found');
  const moves = movesFrom(adviceMoves, one.status).filter((move) =>
    isPermitted(move.permission, actor, whereAdvised(one)),
  );
  const mayEdit = one.status === 'draft' && mayGiveAdvice(actor, one);
  return accept({ ...reading.value, one, moves, mayEdit, forecasts: mayReadForecast(actor, year.organisationId) });
}

export interface AdviceOfYear {
  readonly framework: Framework;
  readonly advice: readonly (Advice & { readonly partyName: string })[];
}

/** All advice of a year that the reader may read, for whoever gives and follows it. */
export async function readAdviceOfYear(
  deps: AdviceDeps,
  actor: Actor,
  { fiscalYear }: Pick<AdviceKey, 'fiscalYear'>,
): Promise<Outcome<AdviceOfYear, 'forbidden' | 'framework-not-found'>> {
  if (!readsAllAdvice(actor)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<AdviceOfYear, 'framework-not-found'>> => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    const names = new Map(
      (await stores.organisations.list({ kind: null, provinceId: null })).map((o) => [o.id, o.name]),
    );
    const all = (await stores.advice.listOfYear(fiscalYear)).filter((one) => mayReadAdvice(actor, one));
    const named = all.map((one) => ({ ...one, partyName: names.get(one.organisationId) ?? one.organisationId }));
    return accept({ framework, advice: named });
  });
}

/** Whether a reader follows the advice to every party. */
export function readsAllAdvice(actor: Actor): boolean {
  return isPermitted('read-advice', actor, { organisationId: 'opdc' });
}
