import type { Actor } from '../../domain/people/actor.ts';
import type { Refusal } from '../../domain/values/result.ts';
import type { Lifecycle, LifecycleTypes } from './lifecycle.ts';

/** A move that the reader's role allows and that could only be refused now, with what they are told instead of a button. */
export interface ForetoldMove<T extends LifecycleTypes> {
  readonly action: T['move']['action'];
  readonly button: string;
  /** The condition that is not met. */
  readonly condition: NonNullable<T['move']['conditions']>[number];
  readonly refusals: readonly Refusal<T['refusal']>[];
}

interface Foretelling<T extends LifecycleTypes> {
  readonly tools: T['tools'];
  readonly actor: Actor;
  readonly input: T['input'];
  readonly found: T['found'];
  readonly moves: readonly T['move'][];
  /** Conditions of what is typed with the move: nobody can know them in advance. */
  readonly typed: readonly string[];
}

/** Which of these moves cannot succeed now, and why: said in advance by the conditions that would refuse them. */
export async function foretoldMovesOf<T extends LifecycleTypes>(
  lifecycle: Lifecycle<T>,
  stores: T['stores'],
  { tools, actor, input, found, moves, typed }: Foretelling<T>,
): Promise<readonly ForetoldMove<T>[]> {
  const told: ForetoldMove<T>[] = [];
  for (const move of moves) {
    const attempt = { stores, tools, actor, input, move, found, reason: '', now: tools.clock.now() };
    for (const name of conditionsOf(move)) {
      const held = typed.includes(String(name)) ? null : await lifecycle.conditions[name](attempt);
      if (held === null || held.ok) continue;
      told.push({ action: move.action, button: move.button, condition: name, refusals: held.refusals });
      break;
    }
  }
  return told;
}

function conditionsOf<T extends LifecycleTypes>(move: T['move']): readonly (keyof Lifecycle<T>['conditions'])[] {
  return move.conditions ?? [];
}
