import { lengthOf } from '../domain/values/clean-text.ts';
import type { Refusal } from '../domain/values/result.ts';
import { longestOf } from '../domain/values/text-limits.data.ts';
import { type FormBody, textOf } from './form-body.ts';

/** Every text of a form that is longer than its field may hold; one without a limit of its name is read by its act. */
export function textsTooLong(body: FormBody): readonly Refusal<'text-too-long'>[] {
  return Object.keys(body).flatMap((field) => {
    const longest = longestOf(field) ?? Number.POSITIVE_INFINITY;
    const text = textOf(body, field);
    const length = text.length > longest ? lengthOf(text) : 0;
    return length > longest ? [{ code: 'text-too-long' as const, field, facts: { length, longest } }] : [];
  });
}
