import { provingIn } from '../../../application/people/proof-deps.ts';
import type { ProofRefusal } from '../../../application/people/prove-and-act.ts';
import { type CloseRoundRefusal, proveAndCloseRound } from '../../../application/submission/close-round.ts';
import { type DeclareOutageRefusal, proveAndDeclareOutage } from '../../../application/submission/declare-outage.ts';
import { type GrantExtensionRefusal, proveAndGrantExtension } from '../../../application/submission/grant-extension.ts';
import { type OpenRoundsRefusal, proveAndOpenRounds } from '../../../application/submission/open-rounds.ts';
import { type RoundCode, roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import { accept, type Outcome, refuse } from '../../../domain/values/result.ts';
import { dateIsBlank, dateOf, type FormBody, textOf } from '../../form-body.ts';
import type { FormCall } from '../../page-route.ts';
import { proofOf } from '../../proof-fields.tsx';
import { roundsText } from '../../text/rounds-text.ts';
import type { RoundsAct } from './rounds-state.ts';

type RoundsCall = FormCall<{ readonly fiscalYear: number; readonly act: RoundsAct }, FormBody>;
type Code =
  | ProofRefusal
  | OpenRoundsRefusal
  | CloseRoundRefusal
  | GrantExtensionRefusal
  | DeclareOutageRefusal
  | 'round-not-chosen';
/** The notice after the action. */
type Done = Promise<Outcome<string, Code>>;

/** Performs the action of one of the four forms. */
export function carryOut(call: RoundsCall): Done {
  const { act } = call.key;
  if (act === 'outage') return declare(call);
  const round = roundCodeSchema.safeParse(textOf(call.input, `${act}Round`)).data;
  return round === undefined
    ? Promise.resolve(refuse('round-not-chosen', undefined, 'round'))
    : inRound[act](call, round);
}

const inRound: Readonly<Record<Exclude<RoundsAct, 'outage'>, (call: RoundsCall, round: RoundCode) => Done>> = {
  async open({ deps, actor, key: { fiscalYear }, input: typed }, round) {
    const done = await proveAndOpenRounds(provingIn(deps), actor, {
      fiscalYear,
      round,
      due: dayIn(typed, 'openDue'),
      proof: proofOf(typed, 'open.'),
    });
    return done.ok ? accept(roundsText.opening(done.value.opened)) : done;
  },
  async close({ deps, actor, key: { fiscalYear }, input: typed }, round) {
    const [day, reason] = [dayIn(typed, 'closesOn'), textOf(typed, 'closeReason')];
    const done = await proveAndCloseRound(provingIn(deps), actor, {
      fiscalYear,
      round,
      day,
      reason,
      proof: proofOf(typed, 'close.'),
    });
    return done.ok ? accept(roundsText.closed) : done;
  },
  async extend({ deps, actor, key: { fiscalYear }, input: typed }, round) {
    const organisationId = textOf(typed, 'organisationId');
    const granted = { due: dateOf(typed, 'due'), reason: textOf(typed, 'reason'), proof: proofOf(typed, 'extend.') };
    const done = await proveAndGrantExtension(provingIn(deps), actor, {
      fiscalYear,
      round,
      organisationId,
      ...granted,
    });
    return done.ok ? accept(roundsText.extended) : done;
  },
};

async function declare({ deps, actor, input: typed }: RoundsCall): Done {
  const [from, to, movesDueTo] = [dateOf(typed, 'from'), dateOf(typed, 'to'), dateOf(typed, 'movesDueTo')];
  const declared = { from, to, movesDueTo, reason: textOf(typed, 'outageReason'), proof: proofOf(typed, 'outage.') };
  const done = await proveAndDeclareOutage(provingIn(deps), actor, declared);
  return done.ok ? accept(roundsText.declared(done.value.moved)) : done;
}

/** Three empty fields mean no day; any other invalid date is passed on to be refused. */
function dayIn(typed: FormBody, name: string): string {
  return dateIsBlank(typed, name) ? '' : dateOf(typed, name) || 'not-a-day';
}
