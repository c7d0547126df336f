import type { NoticeKind } from '../../../domain/letters/letter-about.ts';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { noticesText } from '../../text/notices-text.ts';

/** What a refused form left. */
export interface NoticesState {
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

interface OutsideFormProps {
  readonly fiscalYear: number;
  readonly kind: NoticeKind;
  readonly state: NoticesState;
}

/** That provinces were told by a letter that was sent outside the product. */
export function OutsideForm({ fiscalYear, kind, state: { typed, errors } }: OutsideFormProps) {
  const field = (name: string) => ({
    name: `${kind}.${name}`,
    value: textOf(typed, `${kind}.${name}`),
    error: errorFor(errors, `${kind}.${name}`),
  });
  return (
    <details open={errors.some((one) => one.field?.startsWith(`${kind}.`) && one.field !== `${kind}.unitId`)}>
      <summary>{noticesText.outsideTitle}</summary>
      <Form action={paths.noticeOutside(fiscalYear, kind)}>
        <TextField {...field('numberText')} label={noticesText.outsideNumber} hint={noticesText.outsideNumberHint} />
        <ThaiDateField {...field('sentOn')} value={datePartsOf(typed, `${kind}.sentOn`)} label={noticesText.sentOn} />
        <TextField {...field('way')} label={noticesText.way} hint={noticesText.wayHint} />
        <SubmitButton label={noticesText.outsideButton} kind="secondary" />
      </Form>
    </details>
  );
}
