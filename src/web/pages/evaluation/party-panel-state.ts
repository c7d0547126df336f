import type { PartyEvaluationReading } from '../../../application/evaluation/read-party-evaluation.ts';
import type { FormState } from '../../form-state.ts';
import type { Reader } from '../../reader.ts';

/** What a refused form of a party's page left. */
export interface PartyPanelState extends FormState {
  /** The indicators that were saved though others were refused. */
  readonly saved?: readonly string[];
}

export interface PartyPanelProps {
  readonly reading: PartyEvaluationReading;
  readonly reader: Reader;
  readonly state: PartyPanelState;
}

/** The names of what is reconciled of one indicator contain its code. */
export function reconciledField(code: string, part: 'agrees' | 'score' | 'reason'): string {
  return `reconciled.${code}.${part}`;
}
