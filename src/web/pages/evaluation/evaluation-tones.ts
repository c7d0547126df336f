import type { MemberProgress } from '../../../domain/evaluation/score-sheet.ts';
import type { SettlementStatus } from '../../../domain/evaluation/settlement-moves.ts';
import type { StatusTone } from '../../components/status-tone.ts';

export const memberTones: Readonly<Record<MemberProgress['state'], StatusTone>> = {
  'not-begun': 'quiet',
  draft: 'active',
  concluded: 'done',
  recused: 'attention',
  left: 'attention',
};

export const settlementTones: Readonly<Record<SettlementStatus, StatusTone>> = {
  scoring: 'active',
  differing: 'attention',
  proposed: 'active',
  settled: 'done',
};
