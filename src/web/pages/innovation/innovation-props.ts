import type { InnovationReading } from '../../../application/innovation/read-innovation.ts';
import type { InnovationProposalReading } from '../../../application/innovation/read-innovation-proposal.ts';
import type { InnovationFormState } from './innovation-state.ts';

export interface InnovationPageProps {
  readonly reading: InnovationReading;
  readonly state: InnovationFormState;
}

export interface ProposalPageProps {
  readonly reading: InnovationProposalReading;
  readonly state: InnovationFormState;
  readonly userId: string;
}
