import type { MemberProgress } from '../../../domain/evaluation/score-sheet.ts';
import type { InnovationStatus } from '../../../domain/innovation/innovation-moves.ts';
import type { StatusTone } from '../../components/status-tone.ts';

export const statusTones: Readonly<Record<InnovationStatus, StatusTone>> = {
  ...{ draft: 'quiet', submitted: 'active', returned: 'attention', withdrawn: 'quiet', discarded: 'quiet' },
  ...{ 'not-accepted': 'quiet', scoring: 'active', proposed: 'active', selected: 'done', 'not-selected': 'quiet' },
};

export const sheetTones: Readonly<Record<MemberProgress['state'], StatusTone>> = {
  ...{ 'not-begun': 'quiet', draft: 'active', concluded: 'done', recused: 'attention', left: 'attention' },
};
