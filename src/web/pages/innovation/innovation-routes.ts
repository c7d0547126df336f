import { h } from 'preact';
import { admitLateInnovation } from '../../../application/innovation/admit-late-innovation.ts';
import { appointInnovationPanel } from '../../../application/innovation/appoint-panel.ts';
import { readCallForm, readInnovation } from '../../../application/innovation/read-innovation.ts';
import { readInnovationForm } from '../../../application/innovation/read-innovation-form.ts';
import { readShowcase } from '../../../application/innovation/read-showcase.ts';
import { saveCall } from '../../../application/innovation/save-call.ts';
import { startInnovation } from '../../../application/innovation/write-innovation.ts';
import {
  admitLateInnovationRoute,
  appointInnovationPanelRoute,
  saveInnovationCallRoute,
  startInnovationRoute,
} from '../../../contract/api/innovation.ts';
import { MOST_CRITERIA } from '../../../domain/innovation/innovation-settings.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { codeOf, dateOf, type FormBody, listOf, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { innovationText } from '../../text/innovation-text.ts';
import { CallPage, criterionField } from './call-page.tsx';
import { typedContent } from './content-fields.tsx';
import { innovationFormSheet } from './innovation-form-sheet.ts';
import { InnovationPage } from './innovation-page.tsx';
import { NewProposalPage } from './new-proposal-page.tsx';
import { ShowcasePage } from './showcase-page.tsx';

const who = 'sign-in-if-forbidden';
const own = ownPage(['forbidden', 'not-found']);

const showcasePage = page({
  address: paths.innovationShowcase,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame: { current: 'national' },
  async show({ deps, actor, key }) {
    const reading = await readShowcase(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${innovationText.showcase} ${key.fiscalYear}`,
      body: h(ShowcasePage, { reading: reading.value }),
    });
  },
});

const innovationPage = page({
  address: paths.innovation,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readInnovation(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${innovationText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(InnovationPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const callPage = page({
  address: paths.innovationCall,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readCallForm(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${innovationText.call} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(CallPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const newPage = page({
  address: paths.innovationNew,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { islands: ['focus-errors', 'count-letters', 'autosave-draft', 'confirm-leave'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readInnovation(deps, actor, key);
    if (!reading.ok) return reading;
    if (reading.value.ownAgencies.length === 0) return refuse('not-found');
    return accept({
      title: `${innovationText.begin} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(NewProposalPage, { reading: reading.value, state: state ?? untouchedForms, userId: actor.userId }),
    });
  },
});

function typedCall(body: FormBody) {
  return {
    ...{ title: textOf(body, 'title'), explanation: textOf(body, 'explanation') },
    ...{ opensOn: dateOf(body, 'opensOn'), closesOn: dateOf(body, 'closesOn'), invited: listOf(body, 'invited') },
    reason: textOf(body, 'reason'),
    criteria: Array.from({ length: MOST_CRITERIA }, (_, index) => ({
      name: textOf(body, criterionField(index, 'name')),
      weight: textOf(body, criterionField(index, 'weight')),
    })),
  };
}

const callForm = form({
  address: paths.innovationCall,
  who,
  page: callPage,
  read: typedCall,
  act: ({ deps, actor, key, input, rowVersion }) => saveCall(deps, actor, { ...key, ...input, rowVersion }),
  refusals: { ...atForm(saveInnovationCallRoute.refusals), ...atForm(['changed-meanwhile']), ...own },
  goTo: (_, { key }) => ({ to: paths.innovationCall.of(key), notice: innovationText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('call', body, why),
});

const panelForm = form({
  address: paths.innovationPanel,
  who,
  page: callPage,
  read: (body) => ({ members: listOf(body, 'members') }),
  act: ({ deps, actor, key, input, rowVersion }) =>
    appointInnovationPanel(deps, actor, { ...key, ...input, rowVersion }),
  refusals: { ...atForm(appointInnovationPanelRoute.refusals), ...atForm(['changed-meanwhile']), ...own },
  goTo: (_, { key }) => ({ to: paths.innovation.of(key), notice: innovationText.panelSaved }),
  again: ({ refusals: why }, { body }) => refusedForm('panel', body, why),
});

const lateForm = form({
  address: paths.innovationLate,
  who,
  page: innovationPage,
  read: (body) => ({
    ...{ agencyId: codeOf(body, 'agencyId'), until: dateOf(body, 'until'), reason: textOf(body, 'reason') },
  }),
  act: ({ deps, actor, key, input }) => admitLateInnovation(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(admitLateInnovationRoute.refusals), ...own },
  goTo: (_, { key }) => ({ to: paths.innovation.of(key), notice: innovationText.admitted }),
  again: ({ refusals: why }, { body }) => refusedForm('late', body, why),
});

const newForm = form({
  address: paths.innovationNew,
  who,
  page: newPage,
  read: (body) => ({ agencyId: codeOf(body, 'agencyId'), ...typedContent(body) }),
  act: ({ deps, actor, key, input }) => startInnovation(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(startInnovationRoute.refusals), ...own },
  goTo: (proposal) => ({ to: paths.innovationProposal.of(proposal), notice: innovationText.begun }),
  again: ({ refusals: why }, { body }) => refusedForm('new', body, why),
});

const blankForm = file({
  address: paths.innovationForm,
  cost: 'document',
  who,
  refusals: ['forbidden', 'not-found', ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readInnovationForm(deps, actor, key), innovationFormSheet, key.format),
  send: (bytes, { reply, key }) =>
    sendSheet(reply, `innovation-form-${key.fiscalYear}-${key.organisationId}`, bytes, key.format),
});

/** The call for innovation proposals of a province's year, and the announced proposals of a year. */
export const innovationRoutes = [
  ...[showcasePage, innovationPage, callPage, newPage, callForm, panelForm, lateForm, newForm, blankForm],
];
