import type { AnalysedIndicator, AnalysisReading } from '../../../application/analysis/read-analysis.ts';
import { verdictNames } from '../../../domain/agreement/judgement.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { csvCell } from '../../csv-cell.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { formatBaselines } from './proposal-facts.tsx';

// Spreadsheets read a file as UTF-8 only when it begins with this mark.
const BYTE_ORDER_MARK = '\ufeff';

const columns: readonly (readonly [string, (row: AnalysedIndicator) => string])[] = [
  ['รหัส', ({ indicator }) => indicator.code],
  [analysisText.indicators, ({ indicator }) => indicator.name],
  [analysisText.unit, ({ indicator }) => indicator.unit],
  [analysisText.weight, ({ indicator }) => indicator.weight],
  [analysisText.target, targetsOf],
  [analysisText.baselines, ({ indicator }) => formatBaselines(indicator.baselines)],
  [analysisText.list, ({ listed }) => (listed.onList ? analysisText.onList : sentencesOf(listed.reasons))],
  [analysisText.warnings, ({ warnings }) => sentencesOf(warnings)],
  [analysisText.past, ({ past }) => past.map((one) => `${one.fiscalYear}: ${one.value ?? '–'}`).join(' · ')],
  [analysisText.verdict, ({ judgement }) => (judgement ? verdictNames[judgement.verdict] : analysisText.noView)],
  [analysisText.reason, ({ judgement }) => judgement?.reason ?? ''],
  [analysisText.by, ({ judgement }) => judgement?.judgedName ?? ''],
  ['เมื่อ', ({ judgement }) => (judgement ? formatThaiInstant(judgement.judgedAt) : '')],
];

function targetsOf({ indicator: { rule } }: AnalysedIndicator): string {
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []);
  return points.map(([value, score]) => `${value} = ${score}`).join(' · ');
}

function sentencesOf(said: readonly { readonly sentence: string }[]): string {
  return said.map((one) => one.sentence).join(' / ');
}

/** The analysis as a file, one indicator a line. */
export function analysisCsv({ rows }: AnalysisReading): string {
  const lines = [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
