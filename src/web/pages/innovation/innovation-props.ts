import type { InnovationReading } from '../../../application/innovation/read-innovation.ts';
import type { InnovationProposalReading } from '../../../application/innovation/read-innovation-proposal.ts';
import type { FormState } from '../../form-state.ts';

export interface InnovationPageProps {
  readonly reading: InnovationReading;
  readonly state: FormState;
}

export interface ProposalPageProps {
  readonly reading: InnovationProposalReading;
  readonly state: FormState;
  readonly userId: string;
}
