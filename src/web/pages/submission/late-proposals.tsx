import type { LateProposalsReading } from '../../../application/agreement/read-late-proposals.ts';
import { lateProposalSource } from '../../../domain/agreement/proposal-days.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { roundsText } from '../../text/rounds-text.ts';

interface LateProposalsProps {
  readonly fiscalYear: number;
  readonly reading: LateProposalsReading;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

/** Who may propose after the day of the year, and why; for OPDC also the form that lets one party in. */
export function LateProposals({ fiscalYear, reading, typed, errors }: LateProposalsProps) {
  const { last, admitted, parties } = reading;
  if (last === null) return null;
  return (
    <section aria-labelledby="late-proposals">
      <h2 id="late-proposals">{roundsText.lateTitle}</h2>
      <p>
        {roundsText.lateLast(formatThaiDate(last))} <AssumptionMark reason={lateProposalSource.assumption} />
      </p>
      {admitted.length === 0 ? (
        <p class="muted">{roundsText.lateNone}</p>
      ) : (
        <DataTable
          caption={roundsText.lateTitle}
          captionHidden
          rows={admitted}
          rowKey={(one) => `${one.organisationId}-${one.number}`}
          phone="cards"
          columns={[
            { key: 'party', header: roundsText.party, rowHeader: true, cell: (one) => partyTitle(one.name) },
            { key: 'until', header: roundsText.lateUntil, cell: (one) => formatThaiDate(one.until) },
            { key: 'reason', header: roundsText.reason, cell: (one) => one.reason },
          ]}
        />
      )}
      {parties.length === 0 ? null : <AdmitForm {...{ fiscalYear, reading, typed, errors }} />}
    </section>
  );
}

function AdmitForm({ fiscalYear, reading, typed, errors }: LateProposalsProps) {
  return (
    <details class="no-print" open={errors.length > 0}>
      <summary>{roundsText.lateForm}</summary>
      <Form action={paths.lateProposals(fiscalYear)}>
        <SelectField
          name="lateParty"
          label={roundsText.lateParty}
          choices={reading.parties.map(({ id, name }) => ({ value: id, label: partyTitle(name) }))}
          value={textOf(typed, 'lateParty')}
          error={errorFor(errors, 'lateParty')}
        />
        <ThaiDateField
          name="lateUntil"
          label={roundsText.lateUntil}
          value={datePartsOf(typed, 'lateUntil')}
          error={errorFor(errors, 'lateUntil')}
        />
        <TextareaField
          name="lateReason"
          label={roundsText.reason}
          rows={2}
          value={textOf(typed, 'lateReason')}
          error={errorFor(errors, 'lateReason')}
        />
        <SubmitButton label={roundsText.lateButton} />
      </Form>
    </details>
  );
}
