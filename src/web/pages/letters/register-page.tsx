import type { RegisterReading } from '../../../application/letters/read-room.ts';
import { letterKinds } from '../../../domain/letters/letter-parts.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { letterKindLabels, lettersText } from '../../text/letters-text.ts';
import { LetterFrame, LetterSearch } from './letter-frame.tsx';
import { LetterNumberCell } from './room-page.tsx';

export interface RegisterState {
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export interface RegisterPageProps {
  readonly reading: RegisterReading;
  readonly state: RegisterState;
}

/** One register: every number that was given, with search; or the letters of outside, with the form to register one. */
export function RegisterPage({ reading, state }: RegisterPageProps) {
  const { place, series, year, text, letters, incoming, mayWrite } = reading;
  const tabs = [...letterKinds, 'incoming' as const].map((one) => ({
    label: letterKindLabels[one],
    href: paths.letterRegister(place.organisationId, one, year ?? undefined),
    current: one === series,
  }));
  const empty = letters.length === 0 && incoming.length === 0;
  return (
    <LetterFrame reading={reading} current="registers">
      <ErrorSummary errors={state.errors} />
      <LinkTabs label={lettersText.series} tabs={tabs} />
      <LetterSearch action={paths.letterRegister(place.organisationId, series)} text={text}>
        <TextField name="year" label={lettersText.year} width="short" value={year === null ? '' : String(year)} />
      </LetterSearch>
      {empty ? <EmptyState title={lettersText.registerNone} whatWillAppear={lettersText.registerNoneText} /> : null}
      {letters.length === 0 ? null : <IssuedRows reading={reading} />}
      {incoming.length === 0 ? null : <IncomingRows reading={reading} />}
      {series === 'incoming' && mayWrite ? <IncomingForm reading={reading} state={state} /> : null}
    </LetterFrame>
  );
}

function IssuedRows({ reading: { letters, series } }: { readonly reading: RegisterReading }) {
  return (
    <DataTable
      caption={letterKindLabels[series]}
      captionHidden
      phone="cards"
      rows={letters}
      rowKey={(row) => row.id}
      columns={[
        { key: 'number', header: lettersText.number, rowHeader: true, cell: (row) => <LetterNumberCell row={row} /> },
        {
          key: 'subject',
          header: lettersText.subject,
          cell: (row) => <a href={paths.letter(row.organisationId, row.id)}>{row.subject}</a>,
        },
        {
          key: 'day',
          header: lettersText.day,
          cell: (row) => (row.issuedOn === null ? '' : formatThaiDate(row.issuedOn)),
        },
      ]}
    />
  );
}

function IncomingRows({ reading: { incoming } }: { readonly reading: RegisterReading }) {
  return (
    <DataTable
      caption={lettersText.incoming}
      captionHidden
      phone="cards"
      rows={incoming}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'number',
          header: lettersText.receiveNumber,
          rowHeader: true,
          cell: (row) => `${row.number}/${row.year}`,
        },
        { key: 'received', header: lettersText.receivedOn, cell: (row) => formatThaiDate(row.receivedOn) },
        { key: 'from', header: lettersText.from, cell: (row) => `${row.fromName} ${row.numberText}` },
        { key: 'subject', header: lettersText.subject, cell: (row) => row.subject },
        {
          key: 'replyBy',
          header: lettersText.replyBy,
          cell: (row) => (row.replyBy === null ? '—' : formatThaiDate(row.replyBy)),
        },
      ]}
    />
  );
}

function IncomingForm({ reading: { place, units }, state: { typed, errors } }: RegisterPageProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errorFor(errors, name) });
  const day = (name: string) => ({ name, value: datePartsOf(typed, name), error: errorFor(errors, name) });
  const open = units.filter((one) => one.endsOn === null);
  return (
    <section aria-labelledby="incoming">
      <h2 id="incoming">{lettersText.registerTitle}</h2>
      <Form action={paths.letterRegister(place.organisationId, 'incoming')}>
        <SelectField
          name="unitId"
          label={lettersText.unit}
          choices={open.map((one) => ({ value: one.id, label: `${one.code} ${one.office}` }))}
          value={textOf(typed, 'unitId') || open[0]?.id}
          error={errorFor(errors, 'unitId')}
        />
        <TextField {...text('fromName')} label={lettersText.fromName} />
        <TextField {...text('numberText')} label={lettersText.numberText} width="half" />
        <ThaiDateField {...day('datedOn')} label={lettersText.datedOn} />
        <TextField {...text('subject')} label={lettersText.subject} />
        <ThaiDateField {...day('receivedOn')} label={lettersText.receivedOn} />
        <ThaiDateField {...day('replyBy')} label={lettersText.replyBy} optional />
        <CheckboxField name="secret" label={lettersText.secret} checked={textOf(typed, 'secret') !== ''} />
        <SubmitButton label={lettersText.register} />
      </Form>
    </section>
  );
}
