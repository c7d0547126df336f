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
}

export function SubmitButton({ label, kind = 'primary', name, value, form, formAction }: SubmitButtonProps) {
  return (
    <button type="submit" class={`button button--${kind}`} {...{ name, value, form, formAction }}>
      {label}
    </button>
  );
}
