import { h } from 'preact';
import {
  type AnalysisReading,
  type ReadAnalysisRefusal,
  readAnalysis,
} from '../../../application/analysis/read-analysis.ts';
import type { PaperRendererRefusal, SheetFormat } from '../../../application/papers/papers-ports.ts';
import { analysisRefusals } from '../../../contract/refusals/analysis.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, type Outcome } from '../../../domain/values/result.ts';
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

type AnalysisFile =
  | { readonly format: 'csv'; readonly reading: AnalysisReading }
  | { readonly format: SheetFormat; readonly bytes: Uint8Array };
type AnalysisFileRefusal = ReadAnalysisRefusal | PaperRendererRefusal;

/** The table as CSV, or the summary as a paper: one address, so that its format is read however it is typed. */
const analysisFile = file({
  address: paths.analysisFile,
  cost: 'document',
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'analysis-not-sent', ...sheetRefusals],
  async read({ deps, actor, key: { format, ...key } }): Promise<Outcome<AnalysisFile, AnalysisFileRefusal>> {
    const reading = await readAnalysis(deps, actor, key);
    if (format === 'csv') return reading.ok ? accept({ format, reading: reading.value }) : reading;
    const set = await setInType(deps.papers, reading, analysisSheet, format);
    return set.ok ? accept({ format, bytes: set.value }) : set;
  },
  send(made, { reply, key: { fiscalYear, organisationId } }) {
    const name = `analysis-${fiscalYear}-${organisationId}`;
    if (made.format !== 'csv') return sendSheet(reply, name, made.bytes, made.format);
    const party = partyTitle(made.reading.organisation.name);
    const thaiName = `${analysisText.csvName} ${party} ${fiscalYear}.csv`;
    return sendCsv(reply, { plainName: `${name}.csv`, thaiName, csv: analysisCsv(made.reading) });
  },
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
export const analysisRoutes = [analysisPage, analysisFile, judgementsForm];
