import { checkEmail } from '../people/credentials.ts';
import { lengthOf } from '../values/clean-text.ts';
import { isPhone } from '../values/phone.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
import { normaliseThai } from '../values/thai-text.ts';

/** The persons in charge of an indicator in its agency: supervisor (ผู้กำกับดูแล) and collector (ผู้จัดเก็บ). */
export type HostDuty = 'supervisor' | 'collector';

export const hostDutyNames: Readonly<Record<HostDuty, string>> = {
  supervisor: 'ผู้กำกับดูแล',
  collector: 'ผู้จัดเก็บ',
};

export interface HostContact {
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  /** Lower case; empty if there is none. An account with the same address belongs to this person. */
  readonly email: string;
}

export type HostContactRefusal =
  | 'person-name-required'
  | 'person-cannot-be-reached'
  | 'person-phone-invalid'
  | 'person-email-invalid'
  | 'person-text-too-long';

/** The most characters of each text about a person in charge; an assumption. */
export const LONGEST_ABOUT_PERSON = 200;

/**
 * A person in charge as stored: with a name, and a telephone number or e-mail address. Each refusal is beside its
 * field.
 */
export function checkHostContact(typed: HostContact): Outcome<HostContact, HostContactRefusal> {
  const [name, position] = [normaliseThai(typed.name).trim(), normaliseThai(typed.position).trim()];
  const phone = typed.phone.trim();
  const email = typed.email.trim() === '' ? accept('') : checkEmail(typed.email);
  const refusals: Refusal<HostContactRefusal>[] = [];
  if (name === '') refusals.push(refusal('person-name-required', undefined, 'name'));
  for (const [field, text] of Object.entries({ name, position, phone }))
    if (lengthOf(text) > LONGEST_ABOUT_PERSON)
      refusals.push(refusal('person-text-too-long', { longest: LONGEST_ABOUT_PERSON }, field));
  if (phone === '' && typed.email.trim() === '') refusals.push(refusal('person-cannot-be-reached', undefined, 'phone'));
  if (phone !== '' && !isPhone(phone)) refusals.push(refusal('person-phone-invalid', { text: phone }, 'phone'));
  if (!email.ok) refusals.push(refusal('person-email-invalid', { text: typed.email.trim() }, 'email'));
  if (refusals.length > 0 || !email.ok) return refuseAll(refusals);
  return accept({ name, position, phone, email: email.value });
}

/** True for the name of a duty. */
export function isHostDuty(text: string): text is HostDuty {
  return text === 'supervisor' || text === 'collector';
}
