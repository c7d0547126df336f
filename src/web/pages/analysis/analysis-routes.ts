import { h } from 'preact';
import { readAnalysis } from '../../../application/analysis/read-analysis.ts';
import { analysisRefusals } from '../../../contract/refusals/analysis.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { errorsOf, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendCsv } from '../../send-file.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { analysisCsv } from './analysis-csv.ts';
import { AnalysisPage } from './analysis-page.tsx';
import { analysisSheet } from './analysis-sheet.ts';
import type { TypedJudgement } from './analysis-state.ts';
import { saveJudgements, typedJudgements } from './save-judgements.ts';

interface AnalysisState {
  readonly typed: readonly TypedJudgement[];
  readonly errors: readonly FormError[];
  readonly saved?: readonly string[];
}

const analysisPage = page({
  address: paths.analysis,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'analysis-not-sent'],
  frame: { width: 'board' },
  async show({ deps, request, actor, key }, state: AnalysisState | null) {
    const reading = await readAnalysis(deps, actor, key);
    if (!reading.ok) return reading;
    const { organisation, agreement, mayJudge } = reading.value;
    const { typed = [], errors = [], saved = [] } = state ?? {};
    return accept({
      title: `${analysisText.short} ${partyTitle(organisation.name)} ${agreement.fiscalYear}`,
      islands: mayJudge ? (['autosave-draft', 'confirm-leave'] as const) : [],
      ...(errors.length > 0 ? { status: 422 } : {}),
      body: h(AnalysisPage, { reading: reading.value, reader: request.reader, errors, typed, saved }),
    });
  },
});

const analysisFile = file({
  address: paths.analysisFile,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'analysis-not-sent'],
  read: ({ deps, actor, key }) => readAnalysis(deps, actor, key),
  send: (reading, { reply, key }) =>
    sendCsv(reply, {
      plainName: `analysis-${key.fiscalYear}-${key.organisationId}.csv`,
      thaiName: `${analysisText.csvName} ${partyTitle(reading.organisation.name)} ${key.fiscalYear}.csv`,
      csv: analysisCsv(reading),
    }),
});

const analysisPaper = file({
  address: paths.analysisPaper,
  cost: 'document',
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'analysis-not-sent', ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readAnalysis(deps, actor, key), analysisSheet, key.format),
  send: (bytes, { reply, key }) =>
    sendSheet(reply, `analysis-${key.fiscalYear}-${key.organisationId}`, bytes, key.format),
});

const judgementsForm = form({
  address: paths.analysis,
  who: 'sign-in-if-forbidden',
  page: analysisPage,
  read: (body) => ({ at: textOf(body, 'at'), typed: typedJudgements(body) }),
  act: saveJudgements,
  refusals: {
    ...atForm(analysisRefusals),
    ...atForm(['changed-meanwhile', 'not-found', 'unknown-indicator']),
    forbidden: 'ownPage',
  },
  goTo({ saved, refused }, { key, input: { at, typed } }) {
    const to = `${paths.analysis.of(key)}${at === '' ? '' : `#indicator-${encodeURIComponent(at)}`}`;
    if (saved.length === 0 && refused.length === 0) return { to, notice: analysisText.nothingChanged };
    if (refused.length === 0) return { to, notice: analysisText.saved(saved) };
    const left = typed.filter(({ code }) => !saved.includes(code));
    return { show: { typed: left, errors: errorsOf(refused), saved } };
  },
  again: ({ errors }, { input: { typed } }) => ({ typed, errors }),
});

/** The summary of the analysis: reading, judging an indicator, download. */
export const analysisRoutes = [analysisPage, analysisFile, analysisPaper, judgementsForm];
