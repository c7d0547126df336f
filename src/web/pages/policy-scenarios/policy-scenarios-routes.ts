import { h } from 'preact';
import { scenarioSheet } from '../../../application/papers/scenario-sheet.ts';
import { readSavedScenario, readSavedScenarios } from '../../../application/policy-scenarios/read-scenarios.ts';
import { saveScenario } from '../../../application/policy-scenarios/save-scenario.ts';
import { tryScenario } from '../../../application/policy-scenarios/try-scenario.ts';
import { policyScenarioRefusals } from '../../../contract/refusals/policy-scenarios.ts';
import { scoringRefusals } from '../../../contract/refusals/scoring.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { frameworkProblemCodes } from '../../../domain/framework/problem.ts';
import { accept } from '../../../domain/values/result.ts';
import { errorsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendTable } from '../../send-file.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { policyText } from '../../text/policy-text.ts';
import { moveColumns } from './move-table.ts';
import { ScenarioPage } from './scenario-page.tsx';
import { ScenariosPage } from './scenarios-page.tsx';
import { gradeWord, readRoundName } from './simulation-view.tsx';
import { TrialPage, type TrialState } from './trial-page.tsx';
import { typedScenario } from './typed-scenario.ts';

const who = 'sign-in-if-forbidden';
const frame = { current: 'national', width: 'board' } as const;

const scenariosPage = page({
  address: paths.policyScenarios,
  who,
  refusals: ['forbidden'],
  frame,
  async show({ deps, actor, key }) {
    const scenarios = await readSavedScenarios(deps, actor, key);
    if (!scenarios.ok) return scenarios;
    const { fiscalYear } = key;
    return accept({
      title: `${policyText.title} ${fiscalYear}`,
      body: h(ScenariosPage, { fiscalYear, scenarios: scenarios.value }),
    });
  },
});

const typedIn = (body: FormBody) => typedScenario(Object.keys(body), (name) => textOf(body, name));

const trialPage = page({
  address: paths.policyTrial,
  asks: { why: readRoundName },
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { ...frame, islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key, asked, query }, state: TrialState | null) {
    const typed = state === null ? typedScenario(Object.keys(query), asked) : typedIn(state.typed);
    const reading = await tryScenario(deps, actor, { ...key, typed });
    if (!reading.ok) return reading;
    const isTried = Object.values(typed).some((text) => text.trim() !== '');
    const { outcome } = reading.value;
    const errors = outcome.ok || !isTried ? [] : errorsOf(outcome.refusals);
    return accept({
      title: `${policyText.start} ${key.fiscalYear}`,
      body: h(TrialPage, { reading: reading.value, typed, isTried, errors, asked: asked('why'), state }),
    });
  },
});

const keepForm = form({
  address: paths.policyTrial,
  who,
  page: trialPage,
  read: (body) => ({ typed: typedIn(body), name: textOf(body, 'name'), reason: textOf(body, 'reason') }),
  act: ({ deps, actor, key, input }) => saveScenario(deps, actor, { ...key, ...input }),
  refusals: {
    ...atForm(policyScenarioRefusals),
    ...atForm(frameworkProblemCodes),
    ...atForm(scoringRefusals),
    ...atForm(['reason-required', 'not-a-number', 'too-many-digits']),
    ...ownPage(['forbidden', 'framework-not-found']),
  },
  goTo: (scenario) => ({
    to: paths.policyScenario(scenario.fiscalYear, scenario.number),
    notice: policyText.keptNow,
  }),
  again: ({ refusals: why }, { body }): TrialState => ({ typed: body, errors: errorsOf(why) }),
});

const scenarioPage = page({
  address: paths.policyScenario,
  asks: { why: readRoundName },
  who,
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
  frame,
  async show({ deps, actor, key, asked }) {
    const reading = await readSavedScenario(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${reading.value.scenario.name} · ${policyText.title} ${key.fiscalYear}`,
      body: h(ScenarioPage, { reading: reading.value, asked: asked('why') }),
    });
  },
});

const scenarioFile = file({
  address: paths.policyScenarioFile,
  who,
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
  read: ({ deps, actor, key }) => readSavedScenario(deps, actor, key),
  send({ scenario, framework, outcome }, { reply, key: { fiscalYear, number, format } }) {
    const columns = moveColumns((code) => (code === null ? null : gradeWord(framework, code)));
    const rows = outcome.ok ? outcome.value.rounds : [];
    const title = `${policyText.fileName} ${fiscalYear} ${scenario.name}`;
    return sendTable(reply, {
      plainName: `policy-scenario-${fiscalYear}-${number}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(columns, rows) : toXlsx(title, columns, rows),
    });
  },
});

const scenarioPaper = file({
  address: paths.policyScenarioPaper,
  cost: 'document',
  who,
  refusals: ['forbidden', 'not-found', 'framework-not-found', ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readSavedScenario(deps, actor, key), scenarioSheet),
  send: (bytes, { reply, key }) => sendSheet(reply, `policy-scenario-${key.fiscalYear}-${key.number}`, bytes),
});

/** Trying another framework on past results: what is kept, a trial, one kept scenario with its file and paper. */
export const policyScenariosRoutes = [scenariosPage, trialPage, keepForm, scenarioPage, scenarioFile, scenarioPaper];
