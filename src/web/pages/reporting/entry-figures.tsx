import type { ResultEntryContext } from '../../../application/reporting/read-result-entry-context.ts';
import type { ReportedVariable } from '../../../domain/agreement/indicator.ts';
import { kindOf, variableLabel } from '../../../domain/agreement/variable-kind.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import type { Doubt } from '../../../domain/reporting/doubt.ts';
import type { EarlierFigures } from '../../../domain/reporting/doubts.ts';
import type { Result } from '../../../domain/reporting/result.ts';
import { formatFigure } from '../../../domain/values/format-quantity.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { resultEntryText } from '../../text/entry-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { DoubtFields } from './entry-doubts.tsx';
import { PeriodTable } from './entry-periods.tsx';
import { type TypedResultEntry, variableField } from './typed-result-entry.ts';

export interface ResultEntryFiguresProps {
  readonly variables: readonly ReportedVariable[];
  readonly result: Result;
  readonly shown: TypedResultEntry;
  readonly errors: readonly FormError[];
  readonly earlier: ResultEntryContext['earlier'] | null;
  /** The figures to compare with, including a stated baseline. */
  readonly before: EarlierFigures | null;
}

/** A field for each figure, with earlier figures beside it and questions below. */
export function ResultEntryFigures(props: ResultEntryFiguresProps) {
  const { variables, result, shown, errors } = props;
  return (
    <>
      {variables.map((variable) => (
        <div key={variable.name}>
          <VariableField {...props} variable={variable} />
          <DoubtFields doubts={doubtsOf(result, variable)} reasons={shown.reasons} errors={errors} />
        </div>
      ))}
    </>
  );
}

function doubtsOf({ doubts = [] }: Result, { name }: ReportedVariable): readonly Doubt[] {
  return doubts.filter((one) => one.key === `${name}.${one.kind}`);
}

function VariableField(props: ResultEntryFiguresProps & { readonly variable: ReportedVariable }) {
  const { variable, shown, errors } = props;
  const name = variableField(variable.name);
  const value = rowIn(shown.variables, variable.name) ?? '';
  const frame = {
    name,
    label: variableLabel(variable),
    hint: earlierWords(variable, props),
    error: errorFor(errors, name),
  };
  if (variable.byPeriod) return <PeriodTable {...props} byPeriod={variable.byPeriod} hint={frame.hint} />;
  if (kindOf(variable) === 'figure') return <DecimalField {...frame} unit={variable.unit} value={value} />;
  return <RadiosField {...frame} inline value={value} choices={stepChoices} />;
}

const stepChoices = [
  { value: '1', label: reportingText.stepDone },
  { value: '0', label: reportingText.stepNotDone },
];

/** `รอบ 6 เดือน 1,200 · ปีก่อน (2567) 1,150`; undefined if nothing is known. */
function earlierWords(
  variable: ReportedVariable,
  { earlier, before, result }: ResultEntryFiguresProps,
): string | undefined {
  const [lastRound, lastYear] = [before?.lastRound, before?.lastYear].map((figures) =>
    rowIn(figures ?? {}, variable.name),
  );
  const round = earlier?.lastRound?.round;
  const words = [
    ...(lastRound === undefined || round === undefined
      ? []
      : [`${roundName(round)} ${formatEarlier(variable, lastRound)}`]),
    ...(lastYear === undefined
      ? []
      : [`${resultEntryText.lastYear} (${result.fiscalYear - 1}) ${formatEarlier(variable, lastYear)}`]),
  ];
  return words.length === 0 ? undefined : words.join(' · ');
}

function formatEarlier(variable: ReportedVariable, value: string): string {
  if (kindOf(variable) === 'figure') return formatFigure(value);
  return value === '1' ? reportingText.stepDone : reportingText.stepNotDone;
}
