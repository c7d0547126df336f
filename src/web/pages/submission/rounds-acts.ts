import { provingIn } from '../../../application/people/proof-deps.ts';
import type { ProofRefusal } from '../../../application/people/prove-and-act.ts';
import type { Proof } from '../../../application/people/prove-identity.ts';
import { proveAndCloseRound } from '../../../application/submission/close-round.ts';
import { proveAndCorrectRoundDue } from '../../../application/submission/correct-round-due.ts';
import { proveAndDeclareOutage } from '../../../application/submission/declare-outage.ts';
import { type DaysAct, type DaysActRefusal, foreseeDays } from '../../../application/submission/foresee-days.ts';
import { proveAndGrantExtension } from '../../../application/submission/grant-extension.ts';
import { proveAndOpenRounds } from '../../../application/submission/open-rounds.ts';
import { proveAndRevokeExtension } from '../../../application/submission/revoke-extension.ts';
import { proveAndRevokeOutage } from '../../../application/submission/revoke-outage.ts';
import { accept, type Outcome, refuse } from '../../../domain/values/result.ts';
import type { FormBody } from '../../form-body.ts';
import { textOf } from '../../form-body.ts';
import type { FormCall } from '../../page-route.ts';
import { proofOf } from '../../proof-fields.tsx';
import type { RoundsAct } from '../../rounds-acts.data.ts';
import { roundsText } from '../../text/rounds-text.ts';
import { daysActOf } from './read-days-act.ts';
import { sureOf } from './rounds-state.ts';

type RoundsCall = FormCall<{ readonly fiscalYear: number; readonly act: RoundsAct }, FormBody>;
type Code = ProofRefusal | DaysActRefusal | 'round-not-chosen' | 'consequence-unread';
/** The notice after the action. */
type Done = Promise<Outcome<string, Code>>;

/**
 * Performs the action of one of the forms, once its consequence was shown and confirmed: until then the action is tried,
 * taken back, and refused with what is wrong with it or with the request to read what it would do.
 */
export async function carryOut(call: RoundsCall): Done {
  const { deps, actor, key, input: typed } = call;
  const wanted = daysActOf(key.fiscalYear, key.act, typed);
  if (!wanted.ok) return wanted;
  if (textOf(typed, 'sure') === sureOf(key.act, typed)) {
    return perform({ ...call, proof: proofOf(typed, `${key.act}.`) }, wanted.value);
  }
  const foreseen = await foreseeDays(deps, actor, wanted.value);
  return foreseen.ok ? refuse('consequence-unread') : foreseen;
}

type Proving = Pick<RoundsCall, 'deps' | 'actor'> & { readonly proof: Proof };

async function perform({ deps, actor, proof }: Proving, { act, input }: DaysAct): Done {
  const proving = provingIn(deps);
  if (act === 'open')
    return said(await proveAndOpenRounds(proving, actor, { ...input, proof }), ({ opened }) =>
      roundsText.opening(opened),
    );
  if (act === 'close')
    return said(await proveAndCloseRound(proving, actor, { ...input, proof }), () => roundsText.closed);
  if (act === 'extend')
    return said(await proveAndGrantExtension(proving, actor, { ...input, proof }), () => roundsText.extended);
  if (act === 'outage')
    return said(await proveAndDeclareOutage(proving, actor, { ...input, proof }), ({ moved }) =>
      roundsText.declared(moved),
    );
  if (act === 'due')
    return said(await proveAndCorrectRoundDue(proving, actor, { ...input, proof }), roundsText.movedBack);
  if (act === 'revoke-outage')
    return said(await proveAndRevokeOutage(proving, actor, { ...input, proof }), roundsText.movedBack);
  return said(await proveAndRevokeExtension(proving, actor, { ...input, proof }), roundsText.movedBack);
}

function said<Value, Refusals extends Code>(
  done: Outcome<Value, Refusals>,
  words: (value: Value) => string,
): Outcome<string, Refusals> {
  return done.ok ? accept(words(done.value)) : done;
}
