import { ProvinceChooser, provinceChoices } from '../../components/province-chooser.tsx';
import { paths } from '../../paths.ts';
import { calendarText } from '../../text/calendar-text.ts';

export interface ChooseProvinceProps {
  readonly fiscalYear: number;
  /** The reader's own provinces, ISO codes. */
  readonly own: readonly string[];
}

/** Links from the national calendar to one province's; directly to the reader's own. */
export function ChooseProvince({ fiscalYear, own }: ChooseProvinceProps) {
  const mine = provinceChoices(fiscalYear).filter(({ value }) => own.includes(value));
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
  const action = paths.calendar(fiscalYear);
  return (
    <details>
      <summary>{calendarText.ofProvince}</summary>
      <ProvinceChooser fiscalYear={fiscalYear} action={action} label={calendarText.choose} button={calendarText.open} />
    </details>
  );
}
