import { type FormBody, textOf } from './form-body.ts';

/** The row version the form was rendered from. A form without one can match no row, so it is refused as changed. */
export function rowVersionOf(form: FormBody): number {
  const text = textOf(form, 'rowVersion');
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
