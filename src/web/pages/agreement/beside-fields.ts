import type { FormError } from '../../components/error-summary.tsx';

/** Refusals name `indicators.<code>.<field>`; the form of one indicator has only this indicator's fields. */
export function besideFields(errors: readonly FormError[], code: string): readonly FormError[] {
  const prefix = `indicators.${code}.`;
  return errors.map(({ field, sentence }) => ({
    ...(field?.startsWith(prefix) ? { field: field.slice(prefix.length) } : {}),
    sentence,
  }));
}
