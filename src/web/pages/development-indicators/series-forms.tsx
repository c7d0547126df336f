import type { SeriesReading } from '../../../application/development-indicators/read-series.ts';
import type { TypedValueRow } from '../../../domain/development-indicators/read-value-rows.ts';
import {
  endedPeriods,
  periodEnd,
  periodKey,
  periodWords,
  type SeriesPeriod,
} from '../../../domain/development-indicators/series-period.ts';
import { isWaiting } from '../../../domain/development-indicators/series-value.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';
import { newestOf, valueWords } from './database-words.tsx';
import { type DevelopmentState, typedIn } from './development-state.ts';

export interface SeriesFormProps {
  readonly reading: SeriesReading;
  readonly state: DevelopmentState | null;
  readonly userId: string;
}

/** The value that was typed, as a row of a table of one. */
export function typedValue(body: FormBody, code: string): TypedValueRow {
  const [year = '', quarter = ''] = textOf(body, 'period').split('/');
  return {
    ...{ line: 1, code, unit: '', year, quarter: quarter === '0' ? '' : quarter },
    ...{ value: textOf(body, 'value'), note: textOf(body, 'note'), reason: textOf(body, 'reason') },
  };
}

/** More than any figure has, and than the words that there is none. */
const LONGEST_VALUE = 60;

/** Entering or correcting one value. */
export function ValueForm({ reading, state }: SeriesFormProps) {
  const { indicator, rights } = reading;
  if (!rights.enters(indicator.ownerId)) return null;
  const left = typedIn(state, 'value');
  const field = (name: string) => ({
    ...{ name, value: left === undefined ? '' : textOf(left.typed, name) },
    error: errorFor(left?.errors ?? [], name),
  });
  return (
    <section aria-labelledby="enter" class="no-print">
      <h2 id="enter">{developmentText.enter}</h2>
      <p class="hint">{developmentText.enterHint}</p>
      <Form action={paths.seriesValues(indicator.organisationId, indicator.code)} errors={left?.errors}>
        <input type="hidden" name="seen" value={newestOf(reading.points.map(({ newest }) => newest))} />
        <PeriodField reading={reading} left={left} />
        <TextField
          {...field('value')}
          label={`${developmentText.value} (${indicator.unit})`}
          hint={developmentText.valueHint}
          width="half"
          longest={LONGEST_VALUE}
        />
        <TextareaField
          {...field('note')}
          label={developmentText.note}
          hint={developmentText.noteHint}
          rows={2}
          optional
        />
        <TextareaField
          {...field('reason')}
          label={developmentText.reason}
          hint={developmentText.reasonHint}
          rows={2}
          optional
        />
        <SubmitButton label={developmentText.saveValue} />
      </Form>
    </section>
  );
}

interface PeriodFieldProps extends Pick<SeriesFormProps, 'reading'> {
  readonly left: DevelopmentState | undefined;
}

/** The period of a value: the newest that is over and has none; where none is missing, nothing until one is chosen. */
function PeriodField({ reading: { indicator, periods, points, today }, left }: PeriodFieldProps) {
  const entered = new Set(points.map(periodKey));
  const isMissing = (one: SeriesPeriod) => !entered.has(periodKey(one));
  const missing = endedPeriods(indicator, today).findLast(isMissing);
  const labelOf = (one: SeriesPeriod) => {
    const said = [
      ...(isMissing(one) ? [developmentText.notEntered] : []),
      ...(periodEnd(one) < today ? [] : [developmentText.notEnded]),
    ];
    return said.length === 0 ? periodWords(one) : `${periodWords(one)} (${said.join(' ')})`;
  };
  return (
    <SelectField
      name="period"
      label={developmentText.periodChoice}
      value={left === undefined ? missing && periodKey(missing) : textOf(left.typed, 'period')}
      error={errorFor(left?.errors ?? [], 'period')}
      choices={periods.toReversed().map((one) => ({
        value: periodKey(one),
        label: labelOf(one),
      }))}
    />
  );
}

/** Confirming what waits of this series. */
export function ConfirmForm({ reading, state, userId }: SeriesFormProps) {
  const { indicator, points, rights } = reading;
  const waiting = points.filter(isWaiting).map(({ newest }) => newest);
  if (!rights.reads || waiting.length === 0) return null;
  const own = waiting.filter(({ savedBy }) => savedBy === userId).length;
  return (
    <section aria-labelledby="confirm" class="no-print">
      <h2 id="confirm">{developmentText.waitingCount(waiting.length)}</h2>
      <ul>
        {waiting.map((one) => (
          <li key={periodKey(one)}>{`${periodWords(one)}: ${valueWords(one.value, indicator.unit)}`}</li>
        ))}
      </ul>
      {own === 0 ? null : <p>{developmentText.ownWaiting(own)}</p>}
      {!rights.confirms || own === waiting.length ? (
        <p>{developmentText.whoConfirms}</p>
      ) : (
        <Form
          action={paths.seriesConfirm(indicator.organisationId, indicator.code)}
          errors={typedIn(state, 'confirm')?.errors}
        >
          <p class="hint">{developmentText.confirmAllHint}</p>
          <input type="hidden" name="until" value={newestOf(waiting)} />
          <SubmitButton label={developmentText.confirmOne} />
        </Form>
      )}
    </section>
  );
}

/** Writing the series as the baseline of an indicator of a draft. */
export function BaselineForm({ reading, state }: SeriesFormProps) {
  const { indicator, targets } = reading;
  if (targets.length === 0) return null;
  const left = typedIn(state, 'baseline');
  return (
    <section aria-labelledby="baseline" class="no-print">
      <h2 id="baseline">{developmentText.baseline}</h2>
      <p class="hint">{developmentText.baselineHint}</p>
      {targets
        .filter(({ isOlder }) => isOlder)
        .map(({ fiscalYear, code }) => (
          <Notice
            key={`${fiscalYear} ${code}`}
            tone="attention"
            title={developmentText.baselineOlder(fiscalYear, code)}
          >
            <p>{developmentText.baselineOlderText}</p>
          </Notice>
        ))}
      <Form action={paths.seriesBaseline(indicator.organisationId, indicator.code)} errors={left?.errors}>
        <SelectField
          name="target"
          label={developmentText.baselineTarget}
          choices={targets.map(({ fiscalYear, code, name, rowVersion }) => ({
            value: `${fiscalYear}/${rowVersion}/${code}`,
            label: `${fiscalYear} · ${code} ${name}`,
          }))}
          value={textOf(left?.typed ?? {}, 'target')}
          error={errorFor(left?.errors ?? [], 'target')}
        />
        <SubmitButton label={developmentText.baselineDo} kind="secondary" />
      </Form>
    </section>
  );
}
