import type { LateProposalsReading } from '../../../application/agreement/read-late-proposals.ts';
import { type DaysConsequence, touchesNothing } from '../../../application/submission/foresee-days.ts';
import type { RoundsReading } from '../../../application/submission/read-rounds.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import type { RoundsAct } from '../../rounds-acts.data.ts';

/** The state left by a form on the rounds' page. */
export interface RoundsState {
  readonly act?: RoundsAct;
  readonly typed?: FormBody;
  readonly errors?: readonly FormError[];
  /** What the act would do: shown before it is confirmed; absent if nothing is to be confirmed. */
  readonly foreseen?: DaysConsequence;
  /** What the form of a late proposal held. */
  readonly lateTyped?: FormBody;
}

export interface RoundsPageProps {
  readonly reading: RoundsReading;
  readonly late: LateProposalsReading;
  readonly state: RoundsState;
}

/** What decides the consequence of each act: its choices, and its days. */
const deciding: Readonly<Record<RoundsAct, { readonly choices: readonly string[]; readonly days: readonly string[] }>> =
  {
    open: { choices: ['openRound'], days: ['openDue'] },
    close: { choices: ['closeRound'], days: ['closesOn'] },
    extend: { choices: ['extendRound', 'organisationId'], days: ['due'] },
    outage: { choices: [], days: ['from', 'to', 'movesDueTo'] },
    due: { choices: ['dueRound'], days: ['newDue'] },
    'revoke-outage': { choices: ['outageId'], days: [] },
    'revoke-extension': { choices: ['extension'], days: [] },
  };

/**
 * What the reader has confirmed, as the form's field `sure`: the days and choices whose consequence was shown. Another day
 * has another consequence, which is shown first.
 */
export function sureOf(act: RoundsAct, typed: FormBody): string {
  const { choices, days } = deciding[act];
  const dates = days.map((name) => {
    const { day, month, year } = datePartsOf(typed, name);
    return `${day}-${month}-${year}`;
  });
  return [act, ...choices.map((name) => textOf(typed, name)), ...dates].join('/');
}

/** Whether the act is offered once its consequence is known: an outage that moves no day is not worth declaring. */
export function mayConfirm(act: RoundsAct, foreseen: DaysConsequence): boolean {
  return act !== 'outage' || !touchesNothing(foreseen);
}
