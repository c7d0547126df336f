import type { TypedVisitPlan } from '../../../application/site-visits/visit-team.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import type { VisitItem, VisitPlan } from '../../../domain/site-visits/site-visit.ts';
import { visitLimits } from '../../../domain/site-visits/visit-limits.data.ts';
import { parseTime } from '../../../domain/values/time-of-day.ts';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { codeOf, dateOf, type FormBody, listOf, textOf } from '../../form-body.ts';
import { dayIn, errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import type { VisitPageProps } from './visit-state.ts';

/** The form of the plan, and of its change once it was announced. */
export const planFormName = 'plan';
export const changeFormName = 'change-plan';
const changeReason = `${changeFormName}.reason`;
/** Rows for items that are yet to be typed, without any script. */
const BLANK_ROWS = 3;

const itemField = (number: number, part: 'code' | 'matter' | 'meets') => `items.${number - 1}.${part}`;

/** Arranges the visit: as a draft, or with a reason once the party was told. */
export function PlanForm(props: VisitPageProps) {
  const { reading, state } = props;
  const { visit, mayPlan, indicators, fiscalYear, organisationId, round } = reading;
  if (!mayPlan || visit?.status === 'cancelled' || visit?.status === 'signed-off') return null;
  if (visit === null && indicators.length === 0) {
    const why = refusalSentence({ code: 'site-visit-not-agreed' });
    return <EmptyState title={siteVisitText.notYet} whatWillAppear={why} />;
  }
  const isDraft = visit === null || visit.status === 'draft';
  const form = isDraft ? planFormName : changeFormName;
  const errors = errorsIn(state, form);
  return (
    <details open={isDraft || state.form === form} class="no-print">
      <summary>{isDraft ? siteVisitText.plan : siteVisitText.changePlan}</summary>
      <Form
        action={
          isDraft
            ? paths.siteVisit(fiscalYear, organisationId, round)
            : paths.siteVisitMove(fiscalYear, organisationId, round, changeFormName)
        }
        rowVersion={visit?.rowVersion ?? 0}
        errors={state.form === form ? errors : undefined}
      >
        <TimeFields {...props} form={form} />
        <ItemsFields {...props} form={form} />
        <TeamFields {...props} form={form} />
        {isDraft ? null : (
          <TextareaField
            name={changeReason}
            label={siteVisitText.reason}
            rows={2}
            value={typedIn(state, form, changeReason, '')}
            error={errorFor(errors, changeReason)}
          />
        )}
        <SubmitButton label={isDraft ? siteVisitText.savePlan : siteVisitText.changePlan} kind="secondary" />
      </Form>
    </details>
  );
}

interface PlanFieldsProps extends VisitPageProps {
  readonly form: string;
}

function TimeFields({ reading: { visit }, state, form }: PlanFieldsProps) {
  const field = (name: keyof VisitPlan, stored: string) => ({
    ...{ name, value: typedIn(state, form, name, stored), error: errorFor(errorsIn(state, form), name) },
  });
  return (
    <>
      <ThaiDateField
        name="day"
        label={siteVisitText.day}
        value={dayIn(state, form, 'day', visit?.day ?? null)}
        error={errorFor(errorsIn(state, form), 'day')}
      />
      <TextField
        {...field('starts', visit?.starts ?? '09:00')}
        label={siteVisitText.starts}
        hint={siteVisitText.timeHint}
        width="short"
      />
      <TextField {...field('ends', visit?.ends ?? '16:00')} label={siteVisitText.ends} width="short" />
      <TextField {...field('place', visit?.place ?? '')} label={siteVisitText.place} hint={siteVisitText.placeHint} />
    </>
  );
}

function ItemsFields(props: PlanFieldsProps) {
  const { reading, state, form } = props;
  const items = reading.visit?.items ?? [];
  const last = Math.max(0, ...items.map(({ number }) => number));
  const typed = Object.keys(state.typed).filter((name) => /^items\.\d+\.code$/.test(name)).length;
  const rows = Math.min(Math.max(last + BLANK_ROWS, state.form === form ? typed : 0), visitLimits.mostItems);
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend field-label">{siteVisitText.items}</legend>
      <p class="govuk-hint">{siteVisitText.itemsHint}</p>
      {Array.from({ length: rows }, (_, index) => (
        <ItemFields key={`item-${index + 1}`} {...props} number={index + 1} />
      ))}
    </fieldset>
  );
}

function ItemFields({ reading, state, form, number }: PlanFieldsProps & { readonly number: number }) {
  const item = reading.visit?.items.find((one) => one.number === number);
  const errors = errorsIn(state, form);
  const field = (part: 'code' | 'matter' | 'meets', stored: string) => {
    const name = itemField(number, part);
    return { name, value: typedIn(state, form, name, stored), error: errorFor(errors, name), optional: true };
  };
  const hasError = errors.some((error) => error.field?.startsWith(`items.${number - 1}.`));
  return (
    <details open={item !== undefined || number === 1 || hasError}>
      <summary>
        {siteVisitText.item} {number}
      </summary>
      <SelectField
        {...field('code', item?.code ?? '')}
        label={siteVisitText.indicator}
        emptyLabel={siteVisitText.otherMatter}
        choices={reading.indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      />
      <TextField {...field('matter', item?.matter ?? '')} label={siteVisitText.matter} />
      <TextField {...field('meets', item?.meets ?? '')} label={siteVisitText.meets} />
    </details>
  );
}

function TeamFields({ reading: { visit, candidates, suggested }, state, form }: PlanFieldsProps) {
  const errors = errorsIn(state, form);
  const begun = visit?.team.map(({ userId }) => userId) ?? suggested?.team ?? [];
  const team = state.form === form ? listOf(state.typed, 'team') : begun;
  const choices = candidates.map(({ userId, name, isEvaluator }) => ({
    value: userId,
    label: `${name} (${isEvaluator ? siteVisitText.evaluator : siteVisitText.officer})`,
  }));
  return (
    <>
      <CheckboxesField
        name="team"
        label={siteVisitText.team}
        hint={suggested === null ? siteVisitText.teamHint : siteVisitText.teamOfPanel(suggested.panelName)}
        choices={choices}
        values={team}
        error={errorFor(errors, 'team')}
        small
      />
      <SelectField
        name="headId"
        label={siteVisitText.head}
        choices={choices}
        value={typedIn(state, form, 'headId', visit?.headId ?? suggested?.headId ?? '')}
        error={errorFor(errors, 'headId')}
      />
      <TextareaField
        name="others"
        label={siteVisitText.others}
        hint={siteVisitText.othersHint}
        rows={2}
        value={typedIn(state, form, 'others', (visit?.others ?? []).join('\n'))}
        error={errorFor(errors, 'others')}
        optional
      />
    </>
  );
}

/** The plan as it was sent; what cannot be read is left as it is, so that its refusal stands beside the field. */
export function typedPlan(body: FormBody): TypedVisitPlan {
  const time = (name: string) => parseTime(textOf(body, name)) ?? textOf(body, name).trim();
  return {
    ...{ day: dateOf(body, 'day'), starts: time('starts'), ends: time('ends'), place: textOf(body, 'place').trim() },
    items: typedItems(body),
    ...{ team: listOf(body, 'team'), headId: textOf(body, 'headId') },
    others: linesOf(textOf(body, 'others')),
  };
}

/** Rows in which nothing is typed are none; the others keep their numbers. */
function typedItems(body: FormBody): readonly VisitItem[] {
  return Array.from({ length: visitLimits.mostItems }, (_, index) => {
    const number = index + 1;
    const code = codeOf(body, itemField(number, 'code'));
    const text = (part: 'matter' | 'meets') => textOf(body, itemField(number, part)).trim();
    return { number, code, matter: text('matter'), meets: text('meets') };
  }).filter(({ code, matter, meets }) => `${code}${matter}${meets}` !== '');
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
