import type { PartyEvaluationReading } from '../../../application/evaluation/read-party-evaluation.ts';
import type { Reader } from '../../reader.ts';
import type { EvaluationState } from './evaluation-state.ts';

export interface PartyPanelProps {
  readonly reading: PartyEvaluationReading;
  readonly reader: Reader;
  readonly state: EvaluationState;
}

/** The names of what is reconciled of one indicator contain its code. */
export function reconciledField(code: string, part: 'agrees' | 'score' | 'reason'): string {
  return `reconciled.${code}.${part}`;
}
