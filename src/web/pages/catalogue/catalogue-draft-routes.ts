import { discardDraft, proveAndApproveEdition } from '../../../application/catalogue/approve-edition.ts';
import { startDraft } from '../../../application/catalogue/start-draft.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { catalogueRefusals } from '../../../contract/refusals/catalogue.ts';
import { proofRefusals } from '../../binding-proof.tsx';
import { dateOf, datePartsOf, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form } from '../../serve-page.ts';
import { catalogueDraftText } from '../../text/catalogue-text.ts';
import { catalogueEntryRefusals } from './catalogue-entry-refusals.ts';
import { cataloguePage } from './catalogue-list-routes.ts';
import { refOf } from './catalogue-query.ts';

const startForm = form({
  address: paths.catalogueDraftStart,
  page: cataloguePage,
  read: (body) => ({ from: textOf(body, 'from') }),
  act: ({ deps, actor, key, input }) => startDraft(deps, actor, { ...key, from: refOf(input.from) }),
  refusals: { ...atForm(catalogueRefusals), 'framework-not-published': 'atForm', forbidden: 'ownPage' },
  goTo: ({ edition }, { key }) => ({
    to: paths.catalogue(key.fiscalYear, edition),
    notice: catalogueDraftText.started,
  }),
  again: ({ errors }, { input }) => ({ errors, typed: input }),
});

const approveForm = form({
  address: paths.catalogueDraftApprove,
  page: cataloguePage,
  read: (body) => ({
    resolutionNumber: textOf(body, 'resolutionNumber'),
    resolvedOn: dateOf(body, 'resolvedOn'),
    proof: proofOf(body),
  }),
  act: ({ deps, actor, key, input, rowVersion }) =>
    proveAndApproveEdition(provingIn(deps), actor, { ...key, ...input, rowVersion }),
  refusals: {
    ...catalogueEntryRefusals,
    ...proofRefusals,
    ...atForm(['body-meets-here', 'body-does-not-decide']),
    forbidden: 'ownPage',
  },
  goTo: (_, { key }) => ({ to: paths.catalogue(key.fiscalYear), notice: catalogueDraftText.approved }),
  again: ({ errors }, { body, input: { resolutionNumber } }) => ({
    errors,
    typed: { resolutionNumber, resolvedOn: datePartsOf(body, 'resolvedOn') },
  }),
});

const discardForm = form({
  address: paths.catalogueDraftDiscard,
  page: cataloguePage,
  read: (body) => ({ reason: textOf(body, 'reason') }),
  act: ({ deps, actor, key, input, rowVersion }) => discardDraft(deps, actor, { ...key, ...input, rowVersion }),
  refusals: {
    ...atForm(['catalogue-no-draft', 'changed-meanwhile', 'framework-not-published', 'reason-required']),
    forbidden: 'ownPage',
  },
  goTo: (_, { key }) => ({ to: paths.catalogue(key.fiscalYear), notice: catalogueDraftText.discarded }),
  again: ({ errors }, { input }) => ({ errors, typed: input }),
});

/** Starting, approving and discarding a draft; refusals are shown on the list with everything that was typed. */
export const catalogueDraftRoutes = [startForm, approveForm, discardForm];
