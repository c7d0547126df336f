import type { FormError } from '../../components/error-summary.tsx';

/**
 * Refusals of an agreement name `indicators.<code>.<field>`; the form of one indicator has only this indicator's fields.
 * What is read from the form itself already names them.
 */
export function besideFields(errors: readonly FormError[], code: string): readonly FormError[] {
  const prefix = `indicators.${code}.`;
  return errors.map(({ field, sentence }) => {
    if (field?.startsWith(prefix)) return { field: field.slice(prefix.length), sentence };
    return field === undefined || field.startsWith('indicators.') ? { sentence } : { field, sentence };
  });
}
