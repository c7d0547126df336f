import type { DaysAct } from '../../../application/submission/foresee-days.ts';
import { type RoundCode, roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import { accept, type Outcome, refuse } from '../../../domain/values/result.ts';
import { dateIsBlank, dateOf, type FormBody, textOf } from '../../form-body.ts';
import type { RoundsAct } from '../../rounds-acts.data.ts';

type Read = Outcome<DaysAct, 'round-not-chosen' | 'already-revoked'>;

/** An act on the days of rounds, as one of the forms has it. */
export function daysActOf(fiscalYear: number, act: RoundsAct, typed: FormBody): Read {
  if (act === 'outage') {
    const [from, to, movesDueTo] = [dateOf(typed, 'from'), dateOf(typed, 'to'), dateOf(typed, 'movesDueTo')];
    return accept({ act, input: { fiscalYear, from, to, movesDueTo, reason: textOf(typed, 'outageReason') } });
  }
  if (act === 'revoke-outage')
    return accept({ act, input: { id: textOf(typed, 'outageId'), reason: textOf(typed, 'revokeOutageReason') } });
  if (act === 'revoke-extension') return revokingExtension(fiscalYear, typed);
  const round = roundIn(typed, `${act}Round`);
  return round === undefined
    ? refuse('round-not-chosen', undefined, 'round')
    : accept(inRound(act, { fiscalYear, round }, typed));
}

const roundIn = (typed: FormBody, name: string) => roundCodeSchema.safeParse(textOf(typed, name)).data;

function inRound(
  act: 'open' | 'close' | 'extend' | 'due',
  key: { readonly fiscalYear: number; readonly round: RoundCode },
  typed: FormBody,
): DaysAct {
  if (act === 'open') return { act, input: { ...key, due: dayIn(typed, 'openDue') } };
  if (act === 'close')
    return { act, input: { ...key, day: dayIn(typed, 'closesOn'), reason: textOf(typed, 'closeReason') } };
  if (act === 'due')
    return { act, input: { ...key, due: dateOf(typed, 'newDue'), reason: textOf(typed, 'dueReason') } };
  const organisationId = textOf(typed, 'organisationId');
  return { act, input: { ...key, organisationId, due: dateOf(typed, 'due'), reason: textOf(typed, 'reason') } };
}

/** The extension is chosen by party, round and number: `TH-42/12m/1`. */
function revokingExtension(fiscalYear: number, typed: FormBody): Read {
  const [organisationId = '', code, number] = textOf(typed, 'extension').split('/');
  const round = roundCodeSchema.safeParse(code).data;
  if (round === undefined) return refuse('already-revoked', undefined, 'extension');
  const reason = textOf(typed, 'revokeExtensionReason');
  return accept({
    act: 'revoke-extension',
    input: { organisationId, fiscalYear, round, number: Number(number), reason },
  });
}

/** Three empty fields mean no day; any other invalid date is passed on to be refused. */
function dayIn(typed: FormBody, name: string): string {
  return dateIsBlank(typed, name) ? '' : dateOf(typed, name) || 'not-a-day';
}
