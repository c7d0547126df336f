import type { AgreementCondition, AgreementMove } from '../../domain/agreement/agreement-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Refusal } from '../../domain/values/result.ts';
import { agreementConditions } from './agreement-conditions.ts';
import type { AgreementRefusal } from './agreement-deps.ts';
import type { AgreementTypes } from './agreement-types.ts';

/** A move that the reader's role allows and that could only be refused now, with what they are told instead of a button. */
export interface ForetoldMove {
  readonly action: AgreementMove['action'];
  readonly button: string;
  readonly refusals: readonly Refusal<AgreementRefusal>[];
}

/** Conditions of what comes with the press: the text that was read. Every other one is known before it. */
const typed: readonly AgreementCondition[] = ['text-as-read', 'shared-change-known'];

/** Which of these moves cannot succeed now and why: said in advance, by the conditions that would refuse them. */
export async function foretoldMoves(
  stores: AgreementTypes['stores'],
  { actor, tools, found, moves }: Foretelling,
): Promise<readonly ForetoldMove[]> {
  const { organisationId, fiscalYear } = found.agreement;
  const input = { organisationId, fiscalYear, rowVersion: null };
  const told: ForetoldMove[] = [];
  for (const move of moves) {
    const attempt = { stores, tools, actor, input, move, found, reason: '', now: tools.clock.now() };
    for (const name of (move.conditions ?? []).filter((one) => !typed.includes(one))) {
      const held = await agreementConditions[name](attempt);
      if (held.ok) continue;
      told.push({ action: move.action, button: move.button, refusals: held.refusals });
      break;
    }
  }
  return told;
}

interface Foretelling {
  readonly actor: Actor;
  readonly tools: AgreementTypes['tools'];
  readonly found: AgreementTypes['found'];
  readonly moves: readonly AgreementMove[];
}
