import type { WhatIfReading } from '../../../application/forecast/read-what-if.ts';
import { longestWhatIfName, type SavedWhatIf, scenarioAlone } from '../../../domain/forecast/saved-what-if.ts';
import { type Scenario, scoreScenario } from '../../../domain/forecast/what-if.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { savedField, scenarioCount, scenarioField } from '../../components/what-if-fields.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { whatIfText } from '../../text/what-if-text.ts';

/** What a refused form that saves a scenario held. */
export interface WhatIfState {
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export interface SavedWhatIfsProps {
  readonly reading: WhatIfReading;
  readonly saved: readonly SavedWhatIf[];
  /** Those that are shown, by which a form without script knows what is typed. */
  readonly scenarios: readonly Scenario[];
  /** The numbers of the saved ones that stand in the places of the page. */
  readonly asked: readonly (number | null)[];
  readonly maySave: boolean;
  readonly state: WhatIfState | null;
}

/** Scenarios that were saved: compared side by side, put into the places of the page, dropped; and the form that saves one. */
export function SavedWhatIfs(props: SavedWhatIfsProps) {
  const { saved, maySave } = props;
  return (
    <section aria-labelledby="saved-title">
      <h2 id="saved-title">{whatIfText.saved}</h2>
      {saved.length === 0 ? <p>{whatIfText.savedNone}</p> : <p>{whatIfText.savedAlone}</p>}
      {saved.length === 0 ? null : <SavedTable {...props} />}
      {saved.length === 0 ? null : <PutForm {...props} />}
      {maySave ? <SaveForm {...props} /> : null}
    </section>
  );
}

function SavedTable({ reading: { setup, organisation, fiscalYear }, saved, maySave }: SavedWhatIfsProps) {
  const alone = scenarioAlone(setup);
  const of = setup.indicators.length;
  const rows = saved.map((one) => ({ one, score: scoreScenario(alone, one.results) }));
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    { key: 'name', header: whatIfText.savedName, rowHeader: true, cell: ({ one }) => one.name },
    {
      key: 'total',
      header: whatIfText.supposedTotal,
      align: 'number',
      cell: ({ score }) => (score.total === null ? '–' : shortScore(score.total)),
    },
    { key: 'counted', header: whatIfText.supposed, cell: ({ score }) => whatIfText.supposedOf(score.counted, of) },
    {
      key: 'grade',
      header: whatIfText.grade,
      cell: ({ score }) => (score.counted === of ? (score.grade ?? '–') : '–'),
    },
    { key: 'results', header: whatIfText.inputs, cell: ({ one }) => resultsWords(one.results) },
    {
      key: 'by',
      header: whatIfText.savedBy,
      cell: ({ one }) => `${one.savedName} · ${formatThaiInstant(one.savedAt)}`,
    },
  ];
  const remove: Column<Row> = {
    key: 'remove',
    header: whatIfText.remove,
    cell: ({ one }) => (
      <Form action={paths.whatIfRemove(fiscalYear, organisation.id, one.number)}>
        <SubmitButton label={`${whatIfText.remove} ${one.name}`} kind="secondary" />
      </Form>
    ),
  };
  return (
    <DataTable
      caption={whatIfText.savedCompare}
      rows={rows}
      rowKey={({ one }) => String(one.number)}
      columns={maySave ? [...columns, remove] : columns}
      phone="cards"
    />
  );
}

function resultsWords(results: Scenario): string {
  return Object.entries(results)
    .map(([code, text]) => `${code} = ${text}`)
    .join(' · ');
}

/** Puts saved scenarios into the places of the page, where they are compared indicator by indicator. */
function PutForm({ reading: { organisation, fiscalYear }, saved, asked }: SavedWhatIfsProps) {
  const choices = saved.map(({ number, name }) => ({ value: String(number), label: name }));
  return (
    <form method="get" action={paths.whatIf(fiscalYear, organisation.id)}>
      {Array.from({ length: scenarioCount }, (_, index) => (
        <SelectField
          key={savedField(index)}
          name={savedField(index)}
          label={`${whatIfText.putInto} ${whatIfText.scenarios[index] ?? ''}`}
          value={String(asked[index] ?? '')}
          emptyLabel={whatIfText.putNone}
          choices={choices}
        />
      ))}
      <SubmitButton label={whatIfText.put} kind="secondary" />
    </form>
  );
}

function SaveForm({ reading: { organisation, fiscalYear }, scenarios, state }: SavedWhatIfsProps) {
  const errors = state?.errors ?? [];
  const typed = state?.typed ?? {};
  return (
    <>
      <h3>{whatIfText.save}</h3>
      <p>{whatIfText.saveLead}</p>
      <Form action={paths.whatIf(fiscalYear, organisation.id)} data-what-if-save="">
        <ErrorSummary errors={errors} />
        {scenarios.flatMap((scenario, index) =>
          Object.entries(scenario).map(([code, text]) =>
            text === '' ? null : (
              <input
                key={scenarioField(index, code)}
                type="hidden"
                name={scenarioField(index, code)}
                value={text}
                data-what-if-copy=""
              />
            ),
          ),
        )}
        <RadiosField
          name="place"
          label={whatIfText.which}
          value={textOf(typed, 'place') || '1'}
          inline
          choices={whatIfText.scenarios.map((label, index) => ({ value: String(index + 1), label }))}
        />
        <TextField
          name="name"
          label={whatIfText.savedName}
          value={textOf(typed, 'name')}
          longest={longestWhatIfName}
          error={errorFor(errors, 'name')}
        />
        <SubmitButton label={whatIfText.save} />
      </Form>
    </>
  );
}
