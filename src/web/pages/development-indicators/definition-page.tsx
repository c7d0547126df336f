import type { DatabaseReading } from '../../../application/development-indicators/read-database.ts';
import type { SeriesReading } from '../../../application/development-indicators/read-series.ts';
import type { TypedDevelopmentIndicator } from '../../../domain/development-indicators/check-development-indicator.ts';
import {
  type DevelopmentIndicator,
  frequencies,
  frequencyNames,
} from '../../../domain/development-indicators/development-indicator.ts';
import { isOpenOn, type Organisation } from '../../../domain/people/organisation.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';
import { type DevelopmentState, typedIn } from './development-state.ts';

interface DefinitionPageProps {
  readonly reading: Pick<DatabaseReading, 'organisation' | 'owners' | 'today'>;
  /** What is changed; null where one is defined. */
  readonly series: Pick<SeriesReading, 'indicator' | 'points' | 'finishedYears'> | null;
  /** Whose draft the browser keeps. */
  readonly userId: string;
  readonly state: DevelopmentState | null;
}

/** The browser keeps what is typed, and asks before it is left. */
export const writingFrame = {
  width: 'board',
  islands: ['focus-errors', 'autosave-draft', 'confirm-leave'],
} as const;

/** What was typed of a definition. */
export function typedDefinition(body: FormBody): TypedDevelopmentIndicator & { readonly reason: string } {
  const text = (name: string) => textOf(body, name);
  return {
    ...{ code: text('code'), name: text('name'), definition: text('definition'), unit: text('unit') },
    ...{ method: text('method'), dataSource: text('dataSource'), ownerId: text('ownerId') },
    ...{ frequency: text('frequency'), firstYear: text('firstYear'), lastYear: text('lastYear') },
    reason: text('reason'),
  };
}

/** The form in which an indicator is defined or changed. */
export function DefinitionPage(props: DefinitionPageProps) {
  const { reading, series, state, userId } = props;
  const { organisation } = reading;
  const indicator = series?.indicator ?? null;
  const title = indicator === null ? developmentText.define : `${developmentText.editTitle} ${indicator.code}`;
  const back =
    indicator === null ? paths.databaseWaiting(organisation.id) : paths.series(organisation.id, indicator.code);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: developmentText.title, href: paths.databases() },
          { label: organisation.name, href: paths.database(organisation.id) },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      {series !== null && series.finishedYears.length > 0 ? (
        <Notice tone="attention" title={developmentText.lockedMeaning(series.finishedYears.join(', '))} />
      ) : null}
      <Form
        action={
          indicator === null ? paths.databaseNew(organisation.id) : paths.seriesEdit(organisation.id, indicator.code)
        }
        rowVersion={indicator?.rowVersion}
        draft={`${userId}-development`}
        data-confirm-leave=""
        errors={typedIn(state, 'definition')?.errors}
      >
        <Fields {...props} />
        <div class="button-row">
          <SubmitButton label={developmentText.saveDefinition} />
          <a href={back}>{developmentText.back}</a>
        </div>
      </Form>
    </>
  );
}

type Part = keyof ReturnType<typeof typedDefinition>;

function storedText(indicator: DevelopmentIndicator | null, part: Part): string {
  if (indicator === null || part === 'reason') return '';
  return String(indicator[part] ?? '');
}

function Fields({ reading, series, state }: DefinitionPageProps) {
  const left = typedIn(state, 'definition');
  const indicator = series?.indicator ?? null;
  const errors: readonly FormError[] = left?.errors ?? [];
  const field = (name: Part) => ({
    name,
    value: left === undefined ? storedText(indicator, name) : typedDefinition(left.typed)[name],
    error: errorFor(errors, name),
  });
  return (
    <>
      {indicator === null ? (
        <TextField {...field('code')} label={developmentText.code} hint={developmentText.codeHint} width="half" />
      ) : null}
      <TextField {...field('name')} label={developmentText.name} />
      <TextareaField {...field('definition')} label={developmentText.definition} rows={3} />
      <TextField {...field('unit')} label={developmentText.unit} hint={developmentText.unitHint} width="half" />
      <TextareaField {...field('method')} label={developmentText.method} rows={2} />
      <TextareaField {...field('dataSource')} label={developmentText.dataSource} rows={2} />
      <SelectField {...field('ownerId')} label={developmentText.owner} choices={ownerChoices(reading, indicator)} />
      <SelectField
        {...field('frequency')}
        label={developmentText.frequency}
        choices={frequencies.map((value) => ({ value, label: frequencyNames[value] }))}
      />
      <TextField
        {...field('firstYear')}
        label={developmentText.firstYear}
        hint={developmentText.firstYearHint}
        width="half"
      />
      <TextField
        {...field('lastYear')}
        label={developmentText.lastYear}
        hint={developmentText.lastYearHint}
        width="half"
        optional
      />
      {series !== null && series.points.length > 0 && series.finishedYears.length === 0 ? (
        <TextareaField
          {...field('reason')}
          label={developmentText.reasonChange}
          hint={developmentText.reasonChangeHint}
          rows={2}
          optional
        />
      ) : null}
    </>
  );
}

/** Those that are open, and the one that owns it. */
function ownerChoices(
  { owners, today }: DefinitionPageProps['reading'],
  indicator: DevelopmentIndicator | null,
): readonly { readonly value: string; readonly label: string }[] {
  const may = (one: Organisation) => isOpenOn(one, today) || one.id === indicator?.ownerId;
  return owners.filter(may).map(({ id, name }) => ({ value: id, label: name }));
}
