import type { SixMonthReading } from '../../../application/advice/read-six-months.ts';
import { bareSheet, factOf, linesOf, type PaperSheet } from '../../../application/papers/paper-sheet.ts';
import type { SixMonthFigures } from '../../../domain/advice/six-month-analysis.ts';
import { outlookNames } from '../../../domain/forecast/forecast-words.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { isNameIn, rowIn } from '../../../domain/values/known-names.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { adviceText, sixMonthsText } from '../../text/advice-text.ts';
import { submissionText } from '../../text/submission-text.ts';

const quantity = (value: string | null, unit: string) => (value === null ? '–' : formatQuantity(value, unit));

/** The analysis as a paper: its figures as they were when it was published, or a draft of today. */
export function sixMonthsSheet(reading: SixMonthReading, now: string): PaperSheet {
  const { organisation, fiscalYear, analysis, figures } = reading;
  const party = partyTitle(organisation.name);
  const year = `ปีงบประมาณ พ.ศ. ${fiscalYear}`;
  const at = analysis?.publishedAt ?? now;
  const { total, lateDays, implied, results } = figures;
  return {
    ...bareSheet,
    fiscalYear,
    title: `${sixMonthsText.title} ${party} ${year}`,
    at,
    watermark: analysis?.status === 'published' ? null : submissionText.draftMark,
    heading: [sixMonthsText.title, party, year],
    facts: [
      factOf(sixMonthsText.source, sourceWords(reading)),
      factOf(sixMonthsText.total, total === null ? '–' : shortScore(total)),
      factOf(sixMonthsText.late, lateDays === null ? sixMonthsText.inTime : `${lateDays} ${sixMonthsText.workingDays}`),
      factOf(
        sixMonthsText.implied,
        implied === null
          ? sixMonthsText.cannotSay
          : `${shortScore(implied.total)} (${sixMonthsText.counted} ${implied.counted} ${sixMonthsText.of} ${implied.of})`,
      ),
      factOf(sixMonthsText.asOf, formatThaiInstant(at)),
    ],
    table: tableOf(results),
    sections: [
      { heading: sixMonthsText.summary, facts: [linesOf(sixMonthsText.summary, linesIn(analysis?.summary ?? ''))] },
      ...results
        .filter(({ code }) => isNameIn(analysis?.words ?? {}, code))
        .map(({ code, name, reasons }) => ({
          heading: `${code} ${name}`,
          facts: [
            linesOf(sixMonthsText.words, linesIn(rowIn(analysis?.words ?? {}, code) ?? '')),
            linesOf(sixMonthsText.reasons, reasons),
          ],
        })),
    ],
    footer: `${sixMonthsText.title} ${party} ${year}`,
  };
}

/** The clause, or that it is an assumption and which: a paper has no mark to open. */
function sourceWords({ framework, clause }: SixMonthReading): string {
  if ('assumption' in clause) return `${adviceText.assumption}: ${clause.assumption}`;
  const document = framework.sources.find(({ code }) => code === clause.document);
  return `${document?.short ?? document?.title ?? clause.document} ${clause.clause}`;
}

function linesIn(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length === 0 ? ['–'] : lines;
}

function tableOf(results: SixMonthFigures['results']): PaperSheet['table'] {
  return {
    heads: [
      adviceText.indicator,
      sixMonthsText.value,
      sixMonthsText.lastYear,
      sixMonthsText.outlook,
      sixMonthsText.score,
    ],
    figures: 1,
    shares: [4.2, 3, 3, 2.4, 1.8],
    rows: results.map((one) => [
      `${one.code} ${one.name}`,
      ...[quantity(one.value, one.unit), quantity(one.lastYear, one.unit), outlookNames[one.outlook]],
      one.score === null ? '–' : shortScore(one.score),
    ]),
  };
}
