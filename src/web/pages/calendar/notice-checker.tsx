import type { NoticeChecked } from '../../../application/calendar/check-notice.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { calendarText } from '../../text/calendar-text.ts';
import type { CalendarPageProps } from './calendar-page-props.ts';
import { calendarPath } from './calendar-path.ts';

/** How many working days a letter leaves for its answer: before it is sent, or after it has arrived. */
export function NoticeChecker({ calendar, organisation, checker }: CalendarPageProps) {
  const here = `${calendarPath(calendar.framework.fiscalYear, organisation)}#notice`;
  return (
    <section aria-labelledby="notice" class="no-print">
      <h2 id="notice">{calendarText.checker}</h2>
      <p>
        {calendarText.checkerLead} <AssumptionMark reason={calendarText.checkerAssumption} />
      </p>
      {checker.checked === null ? null : <Answer checked={checker.checked} />}
      <form method="get" action={here} noValidate>
        <ThaiDateField
          name="issuedOn"
          label={calendarText.issuedOn}
          value={checker.issuedOn}
          error={errorFor(checker.errors, 'issuedOn')}
        />
        <ThaiDateField
          name="due"
          label={calendarText.answerBy}
          value={checker.due}
          error={errorFor(checker.errors, 'due')}
        />
        <TextField
          name="named"
          label={calendarText.namedYear}
          hint={calendarText.namedYearHint}
          width="short"
          value={checker.named}
          error={errorFor(checker.errors, 'named')}
        />
        <SubmitButton label={calendarText.check} kind="secondary" />
      </form>
    </section>
  );
}

function Answer({ checked }: { readonly checked: NoticeChecked }) {
  const { from, due, days, isShort, holidays, years, severalYears, holidaysKnown } = checked;
  const title = calendarText.checked(formatThaiDate(from), formatThaiDate(due), days.length);
  return (
    <Notice tone={isShort ? 'attention' : 'done'} title={title} announce>
      <p>{isShort ? calendarText.isShort : calendarText.isEnough}</p>
      {holidays.length === 0 ? null : (
        <p>
          {calendarText.closedDays}: {holidays.map((one) => `${formatThaiDate(one.date)} ${one.name}`).join(' · ')}
        </p>
      )}
      {severalYears ? <p>{calendarText.severalYears(years)}</p> : null}
      {holidaysKnown ? null : <p>{calendarText.holidaysUnknown}</p>}
    </Notice>
  );
}
