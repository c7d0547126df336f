import { checkNotice } from '../../../application/calendar/check-notice.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { parseFiscalYear } from '../../../domain/values/fiscal-year.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { parseThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { WebDeps } from '../../deps.ts';
import { dateIsBlank, datePartsOf, errorsOf, type FormBody, textOf } from '../../form-body.ts';
import type { NoticeState } from './notice-state.ts';

interface Asked {
  readonly form: FormBody;
  /** The year of the calendar page; the letter names it unless stated otherwise. */
  readonly fiscalYear: number;
  /** Where the addressee works, ISO code. */
  readonly place: string;
}

/** Reads the checker's fields from the address and counts; errors are shown beside their fields. */
export async function readNotice(deps: WebDeps, actor: Actor, asked: Asked): Promise<NoticeState> {
  const { form, fiscalYear, place } = asked;
  const typed = {
    issuedOn: datePartsOf(form, 'issuedOn'),
    due: datePartsOf(form, 'due'),
    named: form.named === undefined ? String(fiscalYear) : textOf(form, 'named'),
  };
  const fresh = dateIsBlank(form, 'issuedOn') && dateIsBlank(form, 'due');
  if (fresh) return { ...typed, errors: [], checked: null };
  const issuedOn = parseThaiDateFields(typed.issuedOn);
  const due = parseThaiDateFields(typed.due);
  const year = typed.named.trim() === '' ? null : parseFiscalYear(typed.named);
  const wrong: Refusal[] = [];
  if (!issuedOn.ok) wrong.push(...beside('issuedOn', issuedOn.refusals));
  if (!due.ok) wrong.push(...beside('due', due.refusals));
  if (year !== null && !year.ok) wrong.push(...beside('named', year.refusals));
  if (!issuedOn.ok || !due.ok || (year !== null && !year.ok))
    return { ...typed, errors: errorsOf(wrong), checked: null };
  const named = year === null ? [] : [year.value];
  const checked = await checkNotice(deps, actor, { issuedOn: issuedOn.value, due: due.value, named, place });
  return checked.ok
    ? { ...typed, errors: [], checked: checked.value }
    : { ...typed, errors: errorsOf(checked.refusals), checked: null };
}

function beside(field: string, refusals: readonly Refusal[]): Refusal[] {
  return refusals.map((one) => ({ ...one, field }));
}
