import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { formulaInWords } from '../../../domain/scoring/formula/formula-in-words.ts';
import type { Rule } from '../../../domain/scoring/rule.ts';
import { formatFigure, formatQuantity } from '../../../domain/values/format-quantity.ts';
import { shortFigure } from '../../../domain/values/short-figure.ts';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { IndicatorScale } from '../../components/indicator-scale.tsx';
import { LiveScore } from '../../components/live-score.tsx';
import { noBaselineWords } from '../../components/no-baseline-words.ts';
import { reportingText, ruleNames, stateNames } from '../../text/reporting-text.ts';
import { liveSetupOf } from './live-setup.ts';

export interface ResultEntryAskedProps {
  readonly reading: ResultEntryReading;
  /** The reader is entering figures beside it: the ladder then shows the score while typing. */
  readonly editable: boolean;
}

/** What is required: definition, formula, unit, past results, hosts, and the ladder with today's result on it. */
export function ResultEntryAsked({ reading, editable }: ResultEntryAskedProps) {
  const { indicator, result, ledger } = reading;
  const setup = editable ? liveSetupOf(indicator, result.round) : null;
  const shown = result.value === null ? null : shortFigure(result.value);
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{reportingText.asked}</h2>
      {indicator.definition === '' ? null : <p>{indicator.definition}</p>}
      <FactList facts={factsOf(reading)} />
      {setup === null ? <h3>{reportingText.ladder}</h3> : null}
      {setup === null ? (
        <IndicatorScale rule={indicator.rule} unit={indicator.unit} result={shown} score={result.selfScore} />
      ) : null}
      <RuleWords rule={indicator.rule} />
      {setup === null ? null : (
        <LiveScore setup={setup} ledger={ledger === null ? undefined : { ...ledger, result: shown }} />
      )}
    </section>
  );
}

function factsOf({ indicator, hosts, otherRounds }: ResultEntryReading): Fact[] {
  const supporting = hosts.filter((host) => host.part === 'support').map((host) => host.agencyName);
  const others = otherRounds.map(
    (one) => `${roundName(one.round)}: ${one.value === null ? stateNames[one.state] : formatFigure(one.value)}`,
  );
  return [
    { label: reportingText.unit, value: indicator.unit },
    ...(indicator.formula === null
      ? []
      : [{ label: reportingText.formula, value: formulaInWords(indicator.formula, indicator.variables) }]),
    { label: reportingText.rule, value: ruleNames[indicator.rule.kind] },
    { label: reportingText.weightColumn, value: indicator.weight },
    { label: reportingText.baselines, value: baselineWords(indicator) },
    ...(others.length === 0 ? [] : [{ label: reportingText.otherRounds, value: others.join(' · ') }]),
    { label: reportingText.dataSource, value: indicator.dataSource || '–' },
    {
      label: reportingText.lead,
      value: hosts.find((host) => host.part === 'lead')?.agencyName ?? reportingText.noHost,
    },
    ...(supporting.length === 0 ? [] : [{ label: reportingText.support, value: supporting.join(', ') }]),
  ];
}

function baselineWords({ baselines, unit }: Indicator) {
  if (baselines.length === 0) return '–';
  return (
    <>
      {baselines.map(({ fiscalYear, value, why }) => (
        <div key={fiscalYear}>
          ปี {fiscalYear}: {value === null ? noBaselineWords({ why }) : formatQuantity(value, unit)}
        </div>
      ))}
    </>
  );
}

function RuleWords({ rule }: { readonly rule: Rule }) {
  if (rule.kind === 'milestones')
    return (
      <ol>
        {Array.from({ length: rule.steps }, (_, index) => (
          <li key={index}>{rule.names?.[index] ?? `ขั้นที่ ${index + 1}`}</li>
        ))}
      </ol>
    );
  if (rule.kind !== 'composite') return null;
  return (
    <ul>
      {rule.parts.map((part, index) => (
        <li key={index}>
          {part.name ?? `ส่วนที่ ${index + 1}`} ({reportingText.weightColumn} {part.weight})
        </li>
      ))}
    </ul>
  );
}
