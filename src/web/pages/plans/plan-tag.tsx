import type { PartyPlan } from '../../../domain/plans/party-plan.ts';
import { planStatusLine } from '../../../domain/plans/party-plan.ts';
import type { PlanStatus } from '../../../domain/plans/plan-moves.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';

const tones: Readonly<Record<PlanStatus, StatusTone>> = {
  ...{
    draft: 'quiet',
    sent: 'active',
    received: 'done',
    returned: 'attention',
    withdrawn: 'quiet',
    discarded: 'quiet',
  },
};

/** Where an edition stands among the others of its plan. */
export function PlanTag({ plan, all }: { readonly plan: PartyPlan; readonly all: readonly PartyPlan[] }) {
  return <StatusTag tone={tones[plan.status]} word={planStatusLine(plan, all)} />;
}
