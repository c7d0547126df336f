import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { organisationText } from '../../text/organisations-text.ts';

export interface ChangeFieldsProps {
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
  /** Before the names of the fields, where a page has several such forms. */
  readonly prefix?: string;
}

/** By which document, and from which day on, an organisation is added, renamed, merged or closed. */
export function ChangeFields({ typed, errors, prefix = '' }: ChangeFieldsProps) {
  const day = (name: string) => ({
    ...{ name: `${prefix}${name}`, value: datePartsOf(typed, `${prefix}${name}`) },
    error: errorFor(errors, `${prefix}${name}`),
  });
  return (
    <>
      <TextField
        name={`${prefix}document`}
        label={organisationText.document}
        hint={organisationText.documentHint}
        value={textOf(typed, `${prefix}document`)}
        error={errorFor(errors, `${prefix}document`)}
      />
      <ThaiDateField {...day('documentDate')} label={organisationText.documentDate} />
      <ThaiDateField {...day('day')} label={organisationText.day} />
    </>
  );
}
