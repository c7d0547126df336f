export interface SubmitButtonProps {
  /** What will happen: `ส่งรายงานให้สำนักงาน ก.พ.ร.` */
  readonly label: string;
  readonly kind?: 'primary' | 'secondary' | 'warning';
  readonly name?: string;
  readonly value?: string;
  /** The id of the form, if the button is outside of it. */
  readonly form?: string;
  /** The form's address with the place on the page where the answer is read. */
  readonly formAction?: string;
  /** How the form is sent by this button, if it has a file that its other buttons leave behind. */
  readonly formEnctype?: 'multipart/form-data';
}

export function SubmitButton({
  label,
  kind = 'primary',
  name,
  value,
  form,
  formAction,
  formEnctype,
}: SubmitButtonProps) {
  return (
    <button type="submit" class={`button button--${kind}`} {...{ name, value, form, formAction, formEnctype }}>
      {label}
    </button>
  );
}
