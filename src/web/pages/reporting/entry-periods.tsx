import type { ResultEntryContext } from '../../../application/reporting/read-result-entry-context.ts';
import type { ByPeriod, ReportedVariable } from '../../../domain/agreement/indicator.ts';
import { periodsOf, periodVariable, type ReportingPeriod } from '../../../domain/reporting/period-values.ts';
import type { Result } from '../../../domain/reporting/result.ts';
import { formatFigure } from '../../../domain/values/format-quantity.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { AsTyped } from '../../components/as-typed.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { totalOf } from '../../components/live-score-setup.ts';
import { componentText } from '../../text/component-text.ts';
import { combineWords, resultEntryText } from '../../text/entry-text.ts';
import { type TypedResultEntry, variableField } from './typed-result-entry.ts';

export interface PeriodTableProps {
  readonly result: Result;
  readonly shown: TypedResultEntry;
  readonly errors: readonly FormError[];
  readonly earlier: ResultEntryContext['earlier'] | null;
  readonly variable: ReportedVariable;
  readonly byPeriod: ByPeriod;
  readonly hint: string | undefined;
}

/**
 * A small table of months or quarters, with last year's beside; the round's figure is computed from them with the
 * stated rule.
 */
export function PeriodTable(props: PeriodTableProps) {
  const { variable, byPeriod, shown, result, hint, earlier } = props;
  const periods = periodsOf(byPeriod, result.round);
  const names = periods.map((one) => periodVariable(variable.name, one));
  const texts = names.map((name) => rowIn(shown.variables, name) ?? '');
  const totalAlone = texts.every((text) => text.trim() === '') ? (rowIn(shown.variables, variable.name) ?? '') : '';
  const total = totalAlone || (totalOf(byPeriod.combine, texts).total ?? '');
  const lastYear = earlier?.lastYear?.variables ?? {};
  const compares = names.some((name) => rowIn(lastYear, name) !== undefined);
  return (
    <div class="govuk-form-group">
      <table class="table period-table">
        <caption class="field-label">
          {variable.label} ({variable.unit})
        </caption>
        <thead>
          <tr>
            <th scope="col">{resultEntryText.periodColumn}</th>
            <th scope="col">{resultEntryText.thisYear}</th>
            {compares ? <th scope="col">{resultEntryText.lastYear}</th> : null}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <PeriodRow {...props} key={period.code} period={period} lastYear={compares ? lastYear : null} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{resultEntryText.total}</th>
            <td>
              <output data-period-total={byPeriod.combine} data-period-fields={names.map(variableField).join(' ')}>
                {total === '' ? '–' : formatFigure(total)}
              </output>
            </td>
            {compares ? <td>{formatOr(rowIn(lastYear, variable.name))}</td> : null}
          </tr>
        </tfoot>
      </table>
      <p class="govuk-hint">{[combineWords[byPeriod.combine], hint].filter((one) => one !== undefined).join(' · ')}</p>
      {totalAlone === '' ? null : <TotalAlone name={variable.name} total={total} />}
    </div>
  );
}

/** A figure without periods is kept until a period is typed. */
function TotalAlone({ name, total }: { readonly name: string; readonly total: string }) {
  return (
    <>
      <p class="muted">{resultEntryText.totalOnly}</p>
      <input type="hidden" name={variableField(name)} value={total} />
    </>
  );
}

function PeriodRow({
  variable,
  shown,
  errors,
  period,
  lastYear,
}: PeriodTableProps & {
  readonly period: ReportingPeriod;
  readonly lastYear: Readonly<Record<string, string>> | null;
}) {
  const own = periodVariable(variable.name, period);
  const name = variableField(own);
  const id = fieldId(name);
  const error = errorFor(errors, name);
  return (
    <tr>
      <th scope="row">
        <label for={id}>
          <span class="govuk-visually-hidden">{variable.label} </span>
          {period.label}
        </label>
      </th>
      <td>
        {error === undefined ? null : (
          <p id={`${id}-error`} class="govuk-error-message">
            <span class="govuk-visually-hidden">{componentText.errorPrefix}</span> <AsTyped sentence={error} />
          </p>
        )}
        <input
          class={`govuk-input field-width--decimal${error ? ' govuk-input--error' : ''}`}
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={rowIn(shown.variables, own) ?? ''}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
        />
      </td>
      {lastYear === null ? null : <td>{formatOr(rowIn(lastYear, own))}</td>}
    </tr>
  );
}

function formatOr(value: string | undefined): string {
  return value === undefined ? '–' : formatFigure(value);
}
