import { resultTextNames } from '../../../domain/reporting/result-texts.ts';
import type { SarEvidence, SarIndicator } from '../../../domain/reporting/sar-content.ts';
import { FactList } from '../../components/fact-list.tsx';
import { formatFigure } from '../../components/figure.tsx';
import { stateNames } from '../../text/reporting-text.ts';
import { cardTextLabels, submissionText } from '../../text/submission-text.ts';

/** Up to this many indicators are shown open: the years of the shipped frameworks name fewer. */
const MOST_OPEN = 15;

/** The indicators of the card. Many of them are a list of names and scores, each to be opened; on paper all are open. */
export function CardIndicators({ indicators }: { readonly indicators: readonly SarIndicator[] }) {
  const open = indicators.length <= MOST_OPEN;
  return (
    <>
      {indicators.map((indicator) => (
        <CardIndicator key={indicator.code} indicator={indicator} open={open} />
      ))}
    </>
  );
}

function CardIndicator({ indicator, open }: { readonly indicator: SarIndicator; readonly open: boolean }) {
  const { code, name, score } = indicator;
  return (
    <details class="indicator card-indicator" id={`card-${code}`} open={open}>
      <summary class="indicator__summary">
        <h2>
          {code} {name}
        </h2>{' '}
        <span class="indicator__weight">
          {submissionText.score} {score ?? '–'}
        </span>
      </summary>
      <FactList
        facts={cardFields(indicator, formatFigure).map(({ label, lines }) => ({
          label,
          value: lines.length === 0 ? submissionText.none : lines.map((line) => <div key={line}>{line}</div>),
        }))}
      />
    </details>
  );
}

export interface CardField {
  readonly label: string;
  readonly lines: readonly string[];
}

/** The fields of the card in order; the page and the file use the same list, each with its own format of figures. */
export function cardFields(one: SarIndicator, say: (figure: string) => string): readonly CardField[] {
  const text = (label: string, value: string) => ({ label, lines: value === '' ? [] : value.split('\n') });
  return [
    { label: submissionText.leads, lines: one.leads },
    { label: submissionText.supports, lines: one.supports },
    text(submissionText.definition, one.definition),
    text(submissionText.formula, one.formula ?? ''),
    {
      label: submissionText.baselines,
      lines: inOneLine(
        one.baselines.map(
          ({ fiscalYear, value }) => `${submissionText.yearBe} ${fiscalYear}: ${value === null ? '–' : say(value)}`,
        ),
        one.unit,
      ),
    },
    {
      label: submissionText.levels,
      lines: inOneLine(
        one.levels.map(({ score, value }) => `${submissionText.level} ${score}: ${say(value)}`),
        one.unit,
      ),
    },
    text(submissionText.weight, one.weight),
    {
      label: submissionText.variables,
      lines: one.variables.map(
        ({ label, value, unit }) => `${label}: ${value === null ? '–' : `${say(value)} ${unit}`}`,
      ),
    },
    text(submissionText.result, one.result === null ? noResult(one) : `${say(one.result)} ${one.unit}`),
    text(submissionText.score, one.score ?? '–'),
    text(submissionText.weighted, one.weighted ?? '–'),
    ...resultTextNames.map((name) => text(cardTextLabels[name], one[name])),
    { label: submissionText.evidence, lines: one.evidence.map(formatEvidence) },
    ...(one.sharedFrom === null ? [] : [text(submissionText.fromCluster, one.sharedFrom)]),
  ];
}

function noResult({ state, sharedFrom }: SarIndicator): string {
  return sharedFrom !== null && state === 'missing' ? submissionText.clusterPending : stateNames[state];
}

function formatEvidence({ title, url, fileName, version }: SarEvidence): string {
  const named = title === '' || title === fileName ? fileName : `${title} (${url ?? fileName})`;
  return version > 1 ? `${named} ${submissionText.version} ${version}` : named;
}

function inOneLine(parts: readonly string[], unit: string): readonly string[] {
  return parts.length === 0 ? [] : [`${parts.join(' · ')} (${unit})`];
}
