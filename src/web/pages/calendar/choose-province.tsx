import { isFoundedBy } from '../../../domain/people/founded-by.ts';
import { fiscalYearStart } from '../../../domain/values/fiscal-year.ts';
import { compareThai } from '../../../domain/values/thai-text.ts';
import { provinces } from '../../../frameworks/provinces.ts';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { calendarText } from '../../text/calendar-text.ts';

const everyProvince = [...provinces]
  .sort((a, b) => compareThai(a.name, b.name))
  .map(({ code, name }) => ({ value: code, label: name }));

export interface ChooseProvinceProps {
  readonly fiscalYear: number;
  /** The reader's own provinces, ISO codes. */
  readonly own: readonly string[];
}

/** Links from the national calendar to one province's; directly to the reader's own. */
export function ChooseProvince({ fiscalYear, own }: ChooseProvinceProps) {
  const choices = everyProvince.filter(({ value }) => isFoundedBy(value, fiscalYearStart(fiscalYear)));
  const mine = choices.filter(({ value }) => own.includes(value));
  if (mine.length > 0)
    return (
      <p>
        {mine.map(({ value, label }) => (
          <a key={value} href={paths.provinceCalendar(fiscalYear, value)}>
            {calendarText.ofProvince}
            {label}
          </a>
        ))}
      </p>
    );
  return (
    <details>
      <summary>{calendarText.ofProvince}</summary>
      <form method="get" action={paths.calendar(fiscalYear)}>
        <SelectField name="province" label={calendarText.choose} choices={choices} />
        <SubmitButton label={calendarText.open} kind="secondary" />
      </form>
    </details>
  );
}
