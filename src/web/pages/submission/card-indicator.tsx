import { Fragment } from 'preact';
import { resultTextNames } from '../../../domain/reporting/result-texts.ts';
import type { SarEvidence, SarIndicator } from '../../../domain/reporting/sar-content.ts';
import { formatFigure } from '../../../domain/values/format-quantity.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { withUnit } from '../../../domain/values/unit-order.ts';
import { FactList } from '../../components/fact-list.tsx';
import { reportingText, stateNames } from '../../text/reporting-text.ts';
import { cardTextLabels, submissionText } from '../../text/submission-text.ts';

/**
 * The indicators of the card as a list of names and scores, each to be opened. A link to one of them opens it, because
 * it leads to what is inside; on paper all are open.
 */
export function CardIndicators({ indicators }: { readonly indicators: readonly SarIndicator[] }) {
  return (
    <>
      {indicators.map((indicator) => (
        <CardIndicator key={indicator.code} indicator={indicator} />
      ))}
    </>
  );
}

/** Links to the indicators of the card, by their codes. */
export function CardContents({ indicators }: { readonly indicators: readonly SarIndicator[] }) {
  return (
    <nav class="no-print" aria-label={submissionText.contents}>
      <p>
        {submissionText.contents}:{' '}
        {indicators.map(({ code }, index) => (
          <Fragment key={code}>
            {index === 0 ? null : ' · '}
            <a href={`#card-${code}`}>{code}</a>
          </Fragment>
        ))}
      </p>
    </nav>
  );
}

function CardIndicator({ indicator }: { readonly indicator: SarIndicator }) {
  const { code, name, score } = indicator;
  return (
    <details class="indicator card-indicator">
      <summary class="indicator__summary">
        <h2>
          {code} {name}
        </h2>{' '}
        <span class="indicator__weight">
          {submissionText.score} {score === null ? '–' : shortScore(score)}
        </span>
      </summary>
      <div id={`card-${code}`}>
        <FactList
          facts={cardFields(indicator, forPeople).map(({ label, lines }) => ({
            label,
            value: lines.length === 0 ? submissionText.none : lines.map((line) => <div key={line}>{line}</div>),
          }))}
        />
      </div>
    </details>
  );
}

export interface CardField {
  readonly label: string;
  readonly lines: readonly string[];
}

type SarVariable = SarIndicator['variables'][number];

/** How a card says its figures. */
export interface CardWords {
  readonly figure: (text: string) => string;
  readonly points: (text: string) => string;
  readonly variable: (variable: SarVariable) => string;
}

export const forPeople: CardWords = {
  figure: formatFigure,
  points: shortScore,
  variable: (one) => stepInWords(one) ?? variableAs(formatFigure)(one),
};

/** A reported figure with its label and unit. */
export function variableAs(say: (text: string) => string) {
  return ({ label, value, unit }: SarVariable) => `${label}: ${value === null ? '–' : withUnit(say(value), unit)}`;
}

const stepNote = /\s*\(1 = [^)]*\)$/;

/** A step is done or not; how it is coded is a note for machines. Null for a figure. */
function stepInWords({ label, value }: SarVariable): string | null {
  if (!stepNote.test(label)) return null;
  const said = value === '1' ? reportingText.stepDone : reportingText.stepNotDone;
  return `${label.replace(stepNote, '')}: ${value === null ? '–' : said}`;
}

/** The fields of the card in order; the page and the file use the same list, each in its own words. */
export function cardFields(one: SarIndicator, { figure: say, points, variable }: CardWords): readonly CardField[] {
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
      lines: one.variables.map(variable),
    },
    text(submissionText.result, one.result === null ? noResult(one) : withUnit(say(one.result), one.unit)),
    text(submissionText.score, one.score === null ? '–' : points(one.score)),
    text(submissionText.weighted, one.weighted === null ? '–' : points(one.weighted)),
    ...resultTextNames.map((name) => text(cardTextLabels[name], one[name])),
    { label: submissionText.evidence, lines: one.evidence.map(formatEvidence) },
    ...(one.sharedFrom === null ? [] : [text(submissionText.fromCluster, one.sharedFrom)]),
  ];
}

export function noResult({ state, sharedFrom }: SarIndicator): string {
  return sharedFrom !== null && state === 'missing' ? submissionText.clusterPending : stateNames[state];
}

export function formatEvidence({ title, url, fileName, version }: SarEvidence): string {
  const named = title === '' || title === fileName ? fileName : `${title} (${url ?? fileName})`;
  return version > 1 ? `${named} ${submissionText.version} ${version}` : named;
}

function inOneLine(parts: readonly string[], unit: string): readonly string[] {
  return parts.length === 0 ? [] : [`${parts.join(' · ')} (${unit})`];
}
