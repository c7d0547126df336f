import { agreementRefusals } from '../../../contract/refusals/agreement.ts';
import { indicatorRefusals } from '../../../contract/refusals/indicator.ts';
import { scoringRefusals } from '../../../contract/refusals/scoring.ts';
import { valueRefusals } from '../../../contract/refusals/values.ts';
import { atForm, ownPage } from '../../page-route.ts';

const common = [
  'forbidden',
  'not-found',
  'changed-meanwhile',
  'move-not-legal',
  'same-person',
  'proof-required',
  'reason-required',
  'unknown-indicator',
] as const;

/** The refusals of changing a draft agreement, whichever area refuses: shown at the form. */
export const draftAtForm = {
  ...atForm(valueRefusals),
  ...atForm(scoringRefusals),
  ...atForm(indicatorRefusals),
  ...atForm(agreementRefusals),
  ...atForm(common),
};

/** The same for a button, which has no form. */
export const draftOwnPage = {
  ...ownPage(valueRefusals),
  ...ownPage(scoringRefusals),
  ...ownPage(indicatorRefusals),
  ...ownPage(agreementRefusals),
  ...ownPage(common),
};
