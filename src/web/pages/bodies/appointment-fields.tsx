import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, listOf, textOf } from '../../form-body.ts';
import { appointText, bodiesText } from '../../text/bodies-text.ts';
import type { AppointPageProps } from './appoint-state.ts';

/** What the document is called and whose it is. */
export function TitlePart({ state: { typed, errors } }: AppointPageProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errorFor(errors, name) });
  return (
    <>
      <TextField {...text('title')} label={bodiesText.subject} hint={appointText.titleHint} />
      <TextField {...text('appointedBy')} label={bodiesText.by} hint={appointText.byHint} />
    </>
  );
}

/** From when and until when; an order may leave its first day to the day on which it is issued. */
export function TermPart({
  state: { typed, errors },
  ordered = false,
}: AppointPageProps & { readonly ordered?: boolean }) {
  const day = (name: string) => ({ name, value: datePartsOf(typed, name), error: errorFor(errors, name) });
  return (
    <>
      <h2>{appointText.termPart}</h2>
      <ThaiDateField
        {...day('validFrom')}
        label={appointText.validFrom}
        {...(ordered ? { hint: appointText.fromIssueHint, optional: true } : {})}
      />
      <ThaiDateField {...day('validTo')} label={appointText.validTo} hint={appointText.validToHint} optional />
    </>
  );
}

/** How many make a meeting, and whom it does not meet without. */
export function MeetingPart({ reading, state: { typed, errors } }: AppointPageProps) {
  return (
    <>
      <h2>{appointText.meetingPart}</h2>
      <TextField
        name="quorum"
        label={appointText.quorum}
        hint={appointText.quorumHint}
        value={textOf(typed, 'quorum')}
        error={errorFor(errors, 'quorum')}
        width="short"
        optional
      />
      <details open={listOf(typed, 'required').length > 0 || errorFor(errors, 'required') !== undefined}>
        <summary>{appointText.required}</summary>
        <CheckboxesField
          name="required"
          label={appointText.required}
          hint={appointText.requiredHint}
          choices={reading.choices.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          values={listOf(typed, 'required')}
          error={errorFor(errors, 'required')}
          small
        />
      </details>
    </>
  );
}
