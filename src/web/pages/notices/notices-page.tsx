import type { NoticesReading, YearNotice } from '../../../application/notices/read-notices.ts';
import { isIssuedLetter, isOnlyPrepared } from '../../../domain/letters/letter-about.ts';
import { letterStatusNames } from '../../../domain/letters/letter-moves.ts';
import type { OfficialLetter } from '../../../domain/letters/official-letter.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { noticeNames, noticesText } from '../../text/notices-text.ts';
import { type NoticesState, OutsideForm } from './outside-form.tsx';

interface NoticesPageProps {
  readonly reading: NoticesReading;
  readonly state: NoticesState;
}

/** The letters that tell provinces of the year, and the buttons that prepare those that are missing. */
export function NoticesPage({ reading, state }: NoticesPageProps) {
  const { fiscalYear, units, mayPrepare } = reading;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <h1>
        {noticesText.title} ประจำปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <p class="lead">{noticesText.lead}</p>
      {mayPrepare && units.length === 0 ? (
        <p>
          {noticesText.unitsFirst} <a href={paths.letterUnits('opdc')}>{noticesText.unit}</a>
        </p>
      ) : null}
      {reading.notices.map((notice) => (
        <NoticeSection key={notice.kind} reading={reading} notice={notice} state={state} />
      ))}
    </>
  );
}

function NoticeSection({ reading, notice, state }: NoticesPageProps & { readonly notice: YearNotice }) {
  const { fiscalYear, units, mayPrepare } = reading;
  const { kind, letters, outside, unprepared } = notice;
  const told = letters.filter(isIssuedLetter);
  const preparing = letters.filter(isOnlyPrepared);
  const { title, button } = noticeNames[kind];
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{title}</h2>
      <p>
        {factsOf(reading, notice)}{' '}
        {kind === 'indicators' || kind === 'results-pack' ? (
          <AssumptionMark reason={noticesText.officesAssumed} />
        ) : null}
      </p>
      {told.length + outside.length === 0 ? <p class="muted">{noticesText.none}</p> : null}
      {told.length === 0 ? null : <Letters title={`${noticesText.issued} ${title}`} letters={told} />}
      {outside.map((one) => (
        <p key={one.id}>{noticesText.toldOutside(one.numberText, formatThaiDate(one.sentOn), one.way)}</p>
      ))}
      {preparing.length === 0 ? null : (
        <>
          <h3>{noticesText.preparing}</h3>
          <p>{noticesText.preparingLead}</p>
          <Letters title={`${noticesText.preparing} ${title}`} letters={preparing} />
        </>
      )}
      {mayPrepare && unprepared > 0 && units.length > 0 ? (
        <Form action={paths.noticePrepare(fiscalYear, kind)}>
          <SelectField
            name={`${kind}.unitId`}
            label={noticesText.unit}
            choices={units.map((one) => ({ value: one.id, label: `${one.code} ${one.office}` }))}
            value={units[0]?.id}
            emptyLabel={null}
            error={errorFor(state.errors, `${kind}.unitId`)}
          />
          <SubmitButton label={button} />
        </Form>
      ) : null}
      {mayPrepare && unprepared > 0 ? <OutsideForm fiscalYear={fiscalYear} kind={kind} state={state} /> : null}
    </section>
  );
}

function factsOf({ version, announced, ...reading }: NoticesReading, { kind, untold }: YearNotice): string {
  if (kind === 'framework') return noticesText.frameworkFacts(version);
  if (kind === 'indicator-list') return noticesText.listFacts(reading.listEdition);
  if (kind === 'indicators') return noticesText.indicatorsFacts(reading.indicatorsTo, reading.provincesInForce);
  if (kind === 'results-pack') return noticesText.packFacts(reading.resultsTo);
  return noticesText.resultsFacts(announced, untold);
}

function Letters({ title, letters }: { readonly title: string; readonly letters: readonly OfficialLetter[] }) {
  return (
    <DataTable
      caption={title}
      captionHidden
      phone="cards"
      rows={letters}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'letter',
          header: noticesText.letter,
          rowHeader: true,
          cell: (row) => (
            <a href={paths.letter(row.organisationId, row.id)}>
              {row.face?.number ?? ''} {row.content.subject}
            </a>
          ),
        },
        { key: 'recipients', header: noticesText.recipients, cell: (row) => `${row.content.recipients.length} ราย` },
        {
          key: 'status',
          header: noticesText.status,
          cell: (row) => (
            <StatusTag tone={row.status === 'issued' ? 'done' : 'active'} word={letterStatusNames[row.status]} />
          ),
        },
      ]}
    />
  );
}
