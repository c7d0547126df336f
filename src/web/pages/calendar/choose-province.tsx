import { compareThai } from '../../../domain/values/thai-text.ts';
import { provinces } from '../../../frameworks/provinces.ts';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { calendarText } from '../../text/calendar-text.ts';

const choices = [...provinces]
  .sort((a, b) => compareThai(a.name, b.name))
  .map(({ code, name }) => ({ value: code, label: name }));

/** Leads from the nation's calendar to one province's. */
export function ChooseProvince({ fiscalYear }: { readonly fiscalYear: number }) {
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
