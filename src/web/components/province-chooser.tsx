import { isFoundedBy } from '../../domain/people/founded-by.ts';
import { fiscalYearStart } from '../../domain/values/fiscal-year.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { SelectField } from './select-field.tsx';
import { SubmitButton } from './submit-button.tsx';

const everyProvince = [...provinces]
  .sort((a, b) => compareThai(a.name, b.name))
  .map(({ code, name }) => ({ value: code, label: name }));

/** The provinces that there were when a fiscal year began, as choices by the Thai alphabet. */
export function provinceChoices(fiscalYear: number) {
  return everyProvince.filter(({ value }) => isFoundedBy(value, fiscalYearStart(fiscalYear)));
}

export interface ProvinceChooserProps {
  readonly fiscalYear: number;
  /** The address that leads on to the chosen one's page (`?province=TH-42`). */
  readonly action: string;
  readonly label: string;
  readonly button: string;
}

/** Chooses a province of a year, without a script. */
export function ProvinceChooser({ fiscalYear, action, label, button }: ProvinceChooserProps) {
  return (
    <form method="get" action={action}>
      <SelectField name="province" label={label} choices={provinceChoices(fiscalYear)} />
      <SubmitButton label={button} kind="secondary" />
    </form>
  );
}
