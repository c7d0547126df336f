import type { Advice, AdviceKey } from '../../domain/advice/advice.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { measureOf } from '../../domain/reporting/permission-to-enter.ts';
import type { LettersTables } from '../letters/letter-deps.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { AdviceStores } from './advice-ports.ts';

/** The tables of advice, and of what it is about and comes with: the year's, and the letters that carry it. */
export type AdviceTables = LettersTables & AdviceStores;

export interface AdviceDeps {
  readonly transactions: Transactions<AdviceTables>;
  readonly clock: Clock;
}

/** The subject of its journal rows: `2568/advice/1`. */
export function adviceSubject({ organisationId, fiscalYear, number }: AdviceKey) {
  return { organisationId, fiscalYear, round: 'advice', code: String(number) };
}

/**
 * The subject of the rows of its draft: `2568/advice/TH-42/1`, in OPDC's own chain. The party reads its own chain with every
 * word, and a draft is read only by those who may give it.
 */
export function draftSubject({ organisationId, fiscalYear, number }: AdviceKey) {
  return { organisationId: 'opdc', fiscalYear, round: 'advice', code: `${organisationId}/${number}` };
}

/** A move of one, whatever its row version. */
export function keyOf({ organisationId, fiscalYear, number }: AdviceKey) {
  return { organisationId, fiscalYear, number, rowVersion: null };
}

/** Where a right to advice is asked about: at its party, and at its indicator for whoever has only that. */
export function whereAdvised(one: Pick<Advice, 'organisationId' | 'fiscalYear' | 'code'>) {
  return { organisationId: one.organisationId, ...(one.code === '' ? {} : { measure: measureOf(one) }) };
}

export function mayGiveAdvice(actor: Actor, one: Pick<Advice, 'organisationId' | 'fiscalYear' | 'code'>): boolean {
  return isPermitted('give-advice', actor, whereAdvised(one));
}

/** What was given is its party's to read; what was not, theirs who may give it. */
export function mayReadAdvice(
  actor: Actor,
  one: Pick<Advice, 'organisationId' | 'fiscalYear' | 'code' | 'givenAt'>,
): boolean {
  return mayGiveAdvice(actor, one) || (one.givenAt !== null && isPermitted('read-advice', actor, whereAdvised(one)));
}
