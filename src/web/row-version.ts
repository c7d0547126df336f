import { type FormBody, textOf } from './form-body.ts';

/** The row version the form was rendered from. A form without one can match no row, so it is refused as changed. */
export function rowVersionOf(form: FormBody): number {
  return rowVersionIn(textOf(form, 'rowVersion'));
}

/** The same of one of many things in a form. */
export function rowVersionIn(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
