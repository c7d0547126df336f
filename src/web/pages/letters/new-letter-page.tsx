import type { LetterPlaceReading } from '../../../application/letters/read-room.ts';
import { letterTemplateNames, letterTemplates } from '../../../domain/letters/letter-templates.data.ts';
import { fiscalYearOf } from '../../../domain/values/fiscal-year.ts';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';
import { LetterFrame } from './letter-frame.tsx';

export interface NewLetterState {
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

interface NewLetterProps {
  readonly reading: LetterPlaceReading;
  readonly state: NewLetterState;
}

/** Beginning a letter: from which template, by which office, about which year. */
export function NewLetterPage({ reading, state: { typed, errors } }: NewLetterProps) {
  const { place, units, today } = reading;
  const open = units.filter((one) => one.endsOn === null || one.endsOn >= today);
  const sources = letterTemplateNames.map((name) => ({ name, row: letterTemplates[name] }));
  return (
    <LetterFrame reading={reading} current="room">
      <ErrorSummary errors={errors} />
      <h2>{lettersText.newTitle}</h2>
      {open.length === 0 ? (
        <p>
          {lettersText.unitsFirst} <a href={paths.letterUnits(place.organisationId)}>{lettersText.units}</a>
        </p>
      ) : null}
      <Form action={paths.letterNew(place.organisationId)}>
        <RadiosField
          name="template"
          label={lettersText.template}
          hint={lettersText.templateHint}
          choices={sources.map(({ name, row }) => ({
            value: name,
            label: row.name,
            hint: 'clause' in row.source ? row.source.clause : `${lettersText.assumption}: ${row.source.assumption}`,
          }))}
          value={textOf(typed, 'template') || 'circular'}
          error={errorFor(errors, 'template')}
        />
        <SelectField
          name="unitId"
          label={lettersText.unit}
          choices={open.map((one) => ({ value: one.id, label: `${one.code} ${one.office}` }))}
          value={textOf(typed, 'unitId') || open[0]?.id}
          error={errorFor(errors, 'unitId')}
        />
        <TextField
          name="fiscalYear"
          label={lettersText.fiscalYear}
          width="short"
          value={textOf(typed, 'fiscalYear') || String(fiscalYearOf(today))}
          error={errorFor(errors, 'fiscalYear')}
        />
        <SubmitButton label={lettersText.startButton} />
      </Form>
    </LetterFrame>
  );
}
