import type { AnalysedIndicator, AnalysisReading } from '../../../application/analysis/read-analysis.ts';
import { type CsvColumn, toCsv } from '../../../documents/table/csv-table.ts';
import { verdictNames } from '../../../domain/agreement/judgement.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { formatBaselines } from './proposal-facts.tsx';

const columns: readonly CsvColumn<AnalysedIndicator>[] = [
  { heading: 'รหัส', cell: ({ indicator }) => indicator.code },
  { heading: analysisText.indicators, cell: ({ indicator }) => indicator.name },
  { heading: analysisText.unit, cell: ({ indicator }) => indicator.unit },
  { heading: analysisText.weight, cell: ({ indicator }) => indicator.weight },
  { heading: analysisText.target, cell: targetsOf },
  { heading: analysisText.baselines, cell: ({ indicator }) => formatBaselines(indicator.baselines) },
  {
    heading: analysisText.list,
    cell: ({ listed }) => (listed.onList ? analysisText.onList : sentencesOf(listed.reasons)),
  },
  { heading: analysisText.warnings, cell: ({ warnings }) => sentencesOf(warnings) },
  {
    heading: analysisText.past,
    // A file for machines: each figure as it is stored, in full.
    cell: ({ past }) => past.map((one) => `${one.fiscalYear}: ${one.value ?? '–'}`).join(' · '),
  },
  {
    heading: analysisText.verdict,
    cell: ({ judgement }) => (judgement ? verdictNames[judgement.verdict] : analysisText.noView),
  },
  { heading: analysisText.reason, cell: ({ judgement }) => judgement?.reason ?? '' },
  { heading: analysisText.by, cell: ({ judgement }) => judgement?.judgedName ?? '' },
  { heading: 'เมื่อ', cell: ({ judgement }) => (judgement ? formatThaiInstant(judgement.judgedAt) : '') },
];

function targetsOf({ indicator: { rule } }: AnalysedIndicator): string {
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []);
  return points.map(([value, score]) => `${value} = ${score}`).join(' · ');
}

function sentencesOf(said: readonly { readonly sentence: string }[]): string {
  return said.map((one) => one.sentence).join(' / ');
}

/** The analysis as a file, one indicator per line. */
export function analysisCsv({ rows }: AnalysisReading): string {
  return toCsv(columns, rows);
}
