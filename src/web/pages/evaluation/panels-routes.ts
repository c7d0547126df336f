import { h } from 'preact';
import { appointPanel } from '../../../application/evaluation/appoint-panel.ts';
import { readNewPanel, readPanel, readPanels } from '../../../application/evaluation/read-panels.ts';
import { changePanelRoute } from '../../../contract/api/panels.ts';
import { roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import { accept } from '../../../domain/values/result.ts';
import { codeOf, dayOrNull, type FormBody, listOf, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { evaluationText } from '../../text/evaluation-text.ts';
import { PanelPage } from './panel-page.tsx';
import { NewPanelPage, PanelsPage } from './panels-page.tsx';

const who = 'sign-in-if-forbidden';
const frame = { current: 'national', width: 'board', islands: ['focus-errors', 'count-letters'] } as const;

const panelsPage = page({
  address: paths.panels,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame,
  async show({ deps, actor, key }) {
    const reading = await readPanels(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${evaluationText.title} ${key.fiscalYear}`,
      body: h(PanelsPage, { reading: reading.value }),
    });
  },
});

const newPanelPage = page({
  address: paths.newPanel,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame,
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readNewPanel(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${evaluationText.appoint} ${key.fiscalYear}`,
      body: h(NewPanelPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const panelPage = page({
  address: paths.panel,
  who,
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readPanel(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${reading.value.panel.name} ${key.fiscalYear}`,
      body: h(PanelPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const typedPanel = (body: FormBody) => ({
  ...{ name: textOf(body, 'name'), title: textOf(body, 'title'), documentNumber: textOf(body, 'documentNumber') },
  ...{ issuedOn: dayOrNull(body, 'issuedOn'), members: listOf(body, 'members'), head: codeOf(body, 'head') },
  ...{ parties: listOf(body, 'parties'), groups: listOf(body, 'groups') },
  round: roundCodeSchema.safeParse(codeOf(body, 'round')).data ?? null,
});

const refusals = {
  ...atForm(changePanelRoute.refusals),
  ...atForm(['changed-meanwhile']),
  ...ownPage(['forbidden', 'not-found', 'framework-not-found']),
};

const newPanelForm = form({
  address: paths.newPanel,
  who,
  page: newPanelPage,
  read: typedPanel,
  act: ({ deps, actor, key, input }) =>
    appointPanel(deps, actor, { ...input, fiscalYear: key.fiscalYear, number: null, rowVersion: null }),
  refusals,
  goTo: (panel) => ({ to: paths.panel(panel.fiscalYear, panel.number), notice: evaluationText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('panel', body, why),
});

const panelForm = form({
  address: paths.panel,
  who,
  page: panelPage,
  read: typedPanel,
  act: ({ deps, actor, key, input, rowVersion }) =>
    appointPanel(deps, actor, { ...input, fiscalYear: key.fiscalYear, number: key.number, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.panel.of(key), notice: evaluationText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('panel', body, why),
});

/** The panels of a year, and each with its progress. */
export const panelsRoutes = [panelsPage, newPanelPage, panelPage, newPanelForm, panelForm];
