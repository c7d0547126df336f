import type { Framework } from '../../domain/framework/framework-schema.ts';
import { type ObjectionCase, type ObjectionKey, objectionRight } from '../../domain/objections/objection.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { EvaluationStores } from '../evaluation/evaluation-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { ResultsTables } from '../results/results-deps.ts';
import type { RoundOfYear } from '../results/summary-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';

/** The tables of results, and of the panels that score again what was objected to. */
export type ObjectionTables = ResultsTables & EvaluationStores;

export interface ObjectionDeps {
  readonly transactions: Transactions<ObjectionTables>;
  readonly clock: Clock;
}

/** The subject of the journal rows: `2568/objections/12m`, in the chain of the party; of an opening also in OPDC's. */
export function objectionSubject({ organisationId, fiscalYear, round }: ObjectionKey) {
  return { organisationId, fiscalYear, round: 'objections', code: round };
}

export interface RoundWithRight {
  readonly framework: Framework;
  readonly right: NonNullable<ReturnType<typeof objectionRight>>;
}

/** The year of a round in which parties may object; where the framework gives no such right, there is nothing. */
export async function roundWithRight(
  stores: Pick<ResultsTables, 'frameworks'>,
  { fiscalYear, round }: RoundOfYear,
): Promise<Outcome<RoundWithRight, 'not-found'>> {
  const framework = await frameworkInForce(stores, fiscalYear);
  const right = framework === null ? null : objectionRight(framework, round);
  if (framework === null || right === null || !isAssessedRound(framework, round)) return refuse('not-found');
  return accept({ framework, right });
}

/** Whether somebody is of the party: they read its drafts, and OPDC's answers once they are given. */
export function isOfParty(actor: Actor, key: Pick<ObjectionKey, 'organisationId'>): boolean {
  return isPermitted('write-objection', actor, key) || isPermitted('approve-objections', actor, key);
}

/** The case as somebody may see it: the party's drafts are its own until it sends them, answers are told together. */
export function seenCase(actor: Actor, one: ObjectionCase): ObjectionCase {
  const { status, objections } = one;
  if (isOfParty(actor, one))
    return status === 'answered'
      ? one
      : { ...one, objections: objections.map((objection) => ({ ...objection, answer: null })) };
  const isTold = status === 'sent' || status === 'answered';
  if (isTold) return one;
  // Its version would tell how often something was written.
  return { ...one, status: 'open', objections: [], reason: null, changedName: '', changedAt: '', rowVersion: 1 };
}
