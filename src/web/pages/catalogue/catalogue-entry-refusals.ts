import { catalogueRefusals } from '../../../contract/refusals/catalogue.ts';
import { frameworkRefusals } from '../../../contract/refusals/framework.ts';
import { indicatorRefusals } from '../../../contract/refusals/indicator.ts';
import { scoringRefusals } from '../../../contract/refusals/scoring.ts';
import { valueRefusals } from '../../../contract/refusals/values.ts';
import { atForm } from '../../page-route.ts';

/** Errors of a draft's entry are shown at its form, whichever area found them. */
export const catalogueEntryRefusals = {
  ...atForm(valueRefusals),
  ...atForm(scoringRefusals),
  ...atForm(frameworkRefusals),
  ...atForm(indicatorRefusals),
  ...atForm(catalogueRefusals),
  ...atForm(['changed-meanwhile', 'framework-not-published']),
};
