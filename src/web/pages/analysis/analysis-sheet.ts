import type { AnalysedIndicator, AnalysisReading } from '../../../application/analysis/read-analysis.ts';
import {
  bareSheet,
  factOf,
  linesOf,
  type PaperSheet,
  type SheetFact,
  type SheetSection,
} from '../../../application/papers/paper-sheet.ts';
import type { PastIndicator } from '../../../application/year/analysis-ports.ts';
import { approvalRouteNames } from '../../../domain/agreement/approval-route.ts';
import { fullTarget } from '../../../domain/agreement/full-target.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { type Judgement, verdictNames } from '../../../domain/agreement/judgement.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { reasonInWords } from '../../refusal-for-party.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { say } from '../../text/year-words.ts';
import { formatBaselines } from './proposal-facts.tsx';

/**
 * The summary as the letter of invitation encloses it for its party. What other parties propose is left out: who draws
 * it up may read more of that than who receives it.
 */
export function analysisSheet(
  { organisation, agreement, rows, approvalRoute, sent }: AnalysisReading,
  now: string,
): PaperSheet {
  const party = partyTitle(organisation.name);
  const year = `${analysisText.year} ${agreement.fiscalYear}`;
  const inForce = rows.filter((one) => one.indicator.inForce === 'in-force');
  const judged = inForce.filter((one) => one.judgement !== null).length;
  const { leadsTo, against } = approvalRoute;
  const because = against.map(reasonInWords);
  return {
    ...bareSheet,
    fiscalYear: agreement.fiscalYear,
    title: `${analysisText.title} ${party} ${year}`,
    at: now,
    watermark: sent ? null : submissionText.draftMark,
    heading: [analysisText.title, party, year],
    facts: [
      ...(sent && leadsTo === 'undecided'
        ? []
        : [
            factOf(analysisText.approvalRoute, say(approvalRouteNames[leadsTo])),
            linesOf(analysisText.because, because.length === 0 ? [analysisText.approvalRouteAnnexes] : because),
          ]),
      factOf(analysisText.judged, `${judged}/${inForce.length} ${analysisText.indicators}`),
      factOf(analysisText.asOf, formatThaiInstant(now)),
    ],
    sections: inForce.map(indicatorSection),
    footer: `${analysisText.title} ${party} ${year}`,
  };
}

function indicatorSection(row: AnalysedIndicator): SheetSection {
  const { indicator, listed, warnings, past, judgement, former } = row;
  const said = listed.reasons.map((one) => one.sentence);
  return {
    heading: `${indicator.code} ${indicator.name}`,
    facts: [
      factOf(analysisText.unit, indicator.unit),
      factOf(analysisText.weight, indicator.weight),
      factOf(analysisText.baselines, formatBaselines(indicator.baselines)),
      ...(indicator.definition === '' ? [] : [linesOf(analysisText.definition, indicator.definition.split('\n'))]),
      ...targets(indicator),
      linesOf(analysisText.list, [listed.onList ? analysisText.onList : analysisText.offList, ...said]),
      linesOf(
        analysisText.warnings,
        warnings.length === 0 ? [analysisText.noWarnings] : warnings.map((one) => one.sentence),
      ),
      linesOf(analysisText.past, past.length === 0 ? [analysisText.noPast] : past.map(pastLine)),
      linesOf(analysisText.view, judgement === null ? [analysisText.noView] : judgementLines(judgement)),
      ...(former === null ? [] : [linesOf(analysisText.formerView, judgementLines(former))]),
    ],
  };
}

function targets({ rule, unit }: Indicator): SheetFact[] {
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []);
  if (points.length === 0) return [];
  const levels = points.map(([value, score]) => `${analysisText.level} ${score}: ${value}`);
  return [linesOf(`${analysisText.target} (${unit})`, levels)];
}

function pastLine(one: PastIndicator): string {
  const result = one.value === null ? '–' : formatQuantity(one.value, one.unit);
  const score = one.score === null ? '–' : shortScore(one.score);
  return [
    `${analysisText.pastYear} ${one.fiscalYear}`,
    `${analysisText.pastTarget} ${fullTarget(one.rule) ?? '–'}`,
    `${analysisText.pastResult} ${result}`,
    `${analysisText.pastScore} ${score}`,
  ].join(' · ');
}

function judgementLines({ verdict, reason, judgedName, judgedAt }: Judgement): string[] {
  const by = `${analysisText.by} ${judgedName} ${formatThaiInstant(judgedAt)}`;
  return [verdictNames[verdict], ...(reason === '' ? [] : reason.split('\n')), by];
}
