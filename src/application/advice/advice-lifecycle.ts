import type { Advice, AdviceKey, AdviceRemark } from '../../domain/advice/advice.ts';
import {
  type AdviceAction,
  type AdviceMove,
  adviceMoves,
  adviceStatusNames,
} from '../../domain/advice/advice-moves.ts';
import { type AdviceFault, type AnswerFault, checkAdvice, checkAnswer } from '../../domain/advice/check-advice.ts';
import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Condition, Effect, Lifecycle, MoveInput } from '../lifecycle/lifecycle.ts';
import { makeMove } from '../lifecycle/move.ts';
import type { Clock } from '../ports.ts';
import { type AdviceDeps, type AdviceTables, adviceSubject, draftSubject, whereAdvised } from './advice-deps.ts';
import { carryingLetter, hasArrived } from './carrying-letter.ts';

export type AdviceMoveRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'same-person'
  | 'advice-letter-not-sent'
  | 'advice-letter-cancelled'
  | AdviceFault
  | AnswerFault
  | MoveRefusal;

/** With what the party answers, where it does. */
export type AdviceMoveInput = MoveInput &
  AdviceKey & {
    readonly reply?: string | undefined;
    readonly doneBy?: string | null | undefined;
  };

export interface AdviceTypes {
  readonly move: AdviceMove;
  readonly stores: AdviceTables;
  readonly tools: { readonly clock: Clock };
  readonly input: AdviceMoveInput;
  readonly found: Advice;
  readonly thing: Advice;
  readonly refusal: AdviceMoveRefusal;
}

/** What a letter carries keeps the day that was signed, also where the letter arrives after it. */
const isWhole: Condition<AdviceTypes> = ({ found, tools }) =>
  checkAdvice(found, found.letterId !== null && found.replyBy !== null ? found.replyBy : tools.clock.today());

/** Advice that a letter carries is not given before its party has the letter, nor once the letter no longer stands. */
const letterHasLeft: Condition<AdviceTypes> = async ({ stores, found }) => {
  const letter = await carryingLetter(stores, found);
  if (letter === null) return accept(true);
  const named = { letter: letter.content.subject };
  if (letter.status === 'cancelled') return refuse('advice-letter-cancelled', named);
  return (await hasArrived(stores, letter, found)) ? accept(true) : refuse('advice-letter-not-sent', named);
};

const answerIsWhole: Condition<AdviceTypes> = ({ input: { reply = '', doneBy = null }, tools }) =>
  checkAnswer({ reply, doneBy: doneBy === '' ? null : doneBy }, tools.clock.today());

const remarkAdded: Effect<AdviceTypes> = {
  change({ actor, input, move, now, reason, found: { remarks } }) {
    const isAnswer = move.action === 'answer-advice';
    const said: AdviceRemark = {
      ...{ kind: isAnswer ? 'answer' : 'question', text: isAnswer ? (input.reply ?? '').trim() : reason },
      ...{ doneBy: isAnswer ? (input.doneBy ?? null) : null, at: now, name: actor.name },
    };
    return { remarks: [...remarks, said] };
  },
  journalled: (_, { remarks }) => ({ after: { said: remarks.at(-1) } }),
};

/** The lifecycle of advice: the rows of `adviceMoves`. */
export const adviceLifecycle: Lifecycle<AdviceTypes> = {
  name: 'advice',
  moves: adviceMoves,
  statusNames: adviceStatusNames,
  async load(stores, { organisationId, fiscalYear, number }): Promise<Outcome<Advice, 'not-found'>> {
    const found = await stores.advice.find({ organisationId, fiscalYear, number }, { lock: true });
    return found === null ? refuse('not-found') : accept(found);
  },
  thingOf: (found) => found,
  rightTo: (found, { permission }) => ({ permission, where: whereAdvised(found) }),
  async write({ stores, actor, found, now }, status, changes) {
    const moved = { ...found, ...changes, status, changedAt: now, changedName: actor.name };
    await stores.advice.update(moved);
    return { ...moved, rowVersion: moved.rowVersion + 1 };
  },
  journalKey: (input, { action }) => (action === 'discard-advice' ? draftSubject(input) : adviceSubject(input)),
  conditions: { 'advice-is-whole': isWhole, 'letter-has-left': letterHasLeft, 'answer-is-whole': answerIsWhole },
  effects: {
    'given-now': {
      change: ({ actor, now }) => ({ givenAt: now, givenName: actor.name }),
      journalled: (_, { source, code, advice, replyBy }) => ({ after: { source, code, advice, replyBy } }),
    },
    'remark-added': remarkAdded,
    'reason-kept': { change: ({ reason }) => ({ reason: reason || null }) },
  },
};

/** Gives, answers, accepts, asks again, withdraws or discards one piece of advice. */
export function moveAdvice(
  deps: AdviceDeps,
  actor: Actor,
  input: AdviceMoveInput,
  action: AdviceAction,
): Promise<Outcome<Advice, AdviceMoveRefusal>> {
  return makeMove(adviceLifecycle, deps, { tools: deps, actor, input, action });
}
