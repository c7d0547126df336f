import type { LetterPlaceReading } from '../../../application/letters/read-room.ts';
import { type LetterUnit, letterKinds } from '../../../domain/letters/letter-parts.ts';
import { formatThaiDate, toThaiDateFields } from '../../../domain/values/thai-date.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { letterKindLabels, lettersText } from '../../text/letters-text.ts';
import { EmblemForms } from './emblem-forms.tsx';
import { LetterFrame } from './letter-frame.tsx';

interface UnitsProps {
  readonly reading: LetterPlaceReading;
  readonly state: FormState;
}

/** The offices of an organisation that send letters, each with what is printed of it. */
export function UnitsPage({ reading, state }: UnitsProps) {
  const { units, place } = reading;
  return (
    <LetterFrame reading={reading} current="units">
      <ErrorSummary errors={state.errors} />
      {units.length === 0 ? <EmptyState title={lettersText.noUnits} whatWillAppear={lettersText.noUnitsText} /> : null}
      {units.map((unit) => (
        <UnitSection key={unit.id} unit={unit} state={state} />
      ))}
      <EmblemForms reading={reading} errors={state.form === 'emblem' ? state.errors : []} />
      <section aria-labelledby="new-unit">
        <h2 id="new-unit">{lettersText.addUnit}</h2>
        <Form action={paths.letterUnits(place.organisationId)}>
          <UnitFields prefix="new." unit={null} state={state} isTyped={state.form === 'new'} />
          <SubmitButton label={lettersText.addUnit} />
        </Form>
      </section>
    </LetterFrame>
  );
}

function UnitSection({ unit, state }: { readonly unit: LetterUnit; readonly state: FormState }) {
  const { organisationId, id } = unit;
  const facts = [
    { label: lettersText.office, value: [unit.office, unit.group].filter(Boolean).join(' ') },
    { label: lettersText.addressLines, value: unit.address.join(' · ') },
    { label: lettersText.telephones, value: unit.telephones.join(' · ') || '—' },
    { label: lettersText.endsOn, value: unit.endsOn === null ? '—' : formatThaiDate(unit.endsOn) },
  ];
  return (
    <section aria-labelledby={`unit-${id}`}>
      <h2 id={`unit-${id}`}>{unit.code}</h2>
      <FactList facts={facts} />
      <details open={state.form === id}>
        <summary>
          {lettersText.changeUnit}
          <span class="govuk-visually-hidden"> {unit.code}</span>
        </summary>
        <Form action={paths.letterUnit(organisationId, id)} rowVersion={unit.rowVersion}>
          <UnitFields prefix={`${id}.`} unit={unit} state={state} isTyped={state.form === id} />
          <SubmitButton label={lettersText.saveUnit} kind="secondary" />
        </Form>
      </details>
      <BeginForm unit={unit} state={state} />
    </section>
  );
}

interface FieldsProps {
  /** Before the names of the fields, so that each form's are its own. */
  readonly prefix: string;
  readonly unit: LetterUnit | null;
  readonly state: FormState;
  readonly isTyped: boolean;
}

function UnitFields({ prefix, unit, state: { typed, errors }, isTyped }: FieldsProps) {
  const field = (name: keyof LetterUnit, stored: string) => ({
    name: `${prefix}${name}`,
    value: isTyped ? textOf(typed, `${prefix}${name}`) : stored,
    error: errorFor(errors, `${prefix}${name}`),
  });
  const endsOn = unit?.endsOn ?? null;
  return (
    <>
      <TextField
        {...field('code', unit?.code ?? '')}
        label={lettersText.code}
        hint={lettersText.codeHint}
        width="half"
      />
      <TextField {...field('office', unit?.office ?? '')} label={lettersText.office} hint={lettersText.officeHint} />
      <TextField {...field('group', unit?.group ?? '')} label={lettersText.group} optional />
      <TextareaField
        {...field('address', (unit?.address ?? []).join('\n'))}
        label={lettersText.addressLines}
        hint={lettersText.addressLinesHint}
        rows={3}
      />
      <TextareaField
        {...field('telephones', (unit?.telephones ?? []).join('\n'))}
        label={lettersText.telephones}
        hint={lettersText.telephonesHint}
        rows={2}
        optional
      />
      <TextField {...field('site', unit?.site ?? '')} label={lettersText.site} optional />
      <ThaiDateField
        name={`${prefix}endsOn`}
        label={lettersText.endsOn}
        value={isTyped ? datePartsOf(typed, `${prefix}endsOn`) : endsOn === null ? undefined : toThaiDateFields(endsOn)}
        error={errorFor(errors, `${prefix}endsOn`)}
        optional
      />
    </>
  );
}

function BeginForm({ unit, state }: { readonly unit: LetterUnit; readonly state: FormState }) {
  const form = `begin ${unit.id}`;
  const own = state.form === form;
  const name = (field: string) => `begin.${unit.id}.${field}`;
  const value = (field: string) => (own ? textOf(state.typed, name(field)) : '');
  return (
    <details open={own}>
      <summary>
        {lettersText.begin}
        <span class="govuk-visually-hidden"> {unit.code}</span>
      </summary>
      <Form action={paths.letterRegisterBegin(unit.organisationId, unit.id)}>
        <p class="hint">{lettersText.beginHint}</p>
        <SelectField
          name={name('series')}
          label={lettersText.series}
          choices={[...letterKinds, 'incoming' as const].map((one) => ({ value: one, label: letterKindLabels[one] }))}
          value={value('series') || 'circular'}
          emptyLabel={null}
        />
        <TextField name={name('year')} label={lettersText.year} width="short" value={value('year')} />
        <TextField
          name={name('lastNumber')}
          label={lettersText.lastNumber}
          width="short"
          value={value('lastNumber')}
          error={own ? errorFor(state.errors, name('lastNumber')) : undefined}
        />
        <SubmitButton label={lettersText.beginButton} kind="secondary" />
      </Form>
    </details>
  );
}
