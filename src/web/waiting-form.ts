import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type FormBody, formBody, listOf, textOf } from './form-body.ts';
import { ownPathOf } from './own-path.ts';

const keptSchema = z.strictObject({
  action: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  from: z.string().nullable(),
  token: z.string(),
});

/**
 * A form that arrived after its session had ended: it waits in the page, never in an address, until somebody signs in
 * there. `token` is the one it was sent with: it opens nothing any more and says in which session it was written.
 */
export type WaitingForm = z.infer<typeof keptSchema>;

/** The field of a sign-in in which a form waits. */
export const waitingField = 'waitingForm';
/** Not written into a page again: what says and proves who somebody is, and the token, which the new form brings itself. */
const neverKept = /password$|^setupCode$|^_csrf$|^username$|(^|\.)passkey$/i;
/** What proves who somebody is, and differs at every press. */
const proofs = /^_csrf$|^username$|^currentPassword$|(^|\.)(password|passkey)$/;

/** What was typed, by field; passwords, proofs and the form's token apart. */
export function typedFields(typed: FormBody): [string, string][] {
  return fieldsWithout(typed, neverKept);
}

/** What tells one act of a page from another: every field but the form's token and the proofs. */
export function actFields(sent: FormBody): [string, string][] {
  return fieldsWithout(sent, proofs);
}

function fieldsWithout(body: FormBody, left: RegExp): [string, string][] {
  const names = Object.keys(body);
  // Beside a password it is a code that proves who somebody is, elsewhere that of an indicator.
  const isProof = (name: string) => /(^|\.)code$/.test(name) && names.includes(name.replace(/code$/, 'password'));
  const kept = names.filter((name) => !left.test(name) && !isProof(name));
  return kept.flatMap((name) => listOf(body, name).map((value): [string, string] => [name, value]));
}

/** Text that somebody wrote, and no code, number or choice of the form itself. */
export function isWritten(value: string): boolean {
  return value.length > SHORT || /\s|[\u0e00-\u0e7f]/.test(value.trim());
}
const SHORT = 40;

/** This request's form, to be carried out when its person has signed in. */
export function waitingFormOf(request: FastifyRequest): WaitingForm {
  const typed = formBody(request.body);
  return {
    action: request.url,
    fields: typedFields(typed),
    from: request.reader.cameFrom,
    token: textOf(typed, '_csrf'),
  };
}

/** The form that waits in this sign-in; null if none does. Its addresses are places on this site. */
export function waitingFormIn(body: FormBody, origin: string): WaitingForm | null {
  return readWaitingForm(textOf(body, waitingField), origin);
}

/** A form written by `writeWaitingForm`. */
export function readWaitingForm(text: string, origin: string): WaitingForm | null {
  const read = keptSchema.safeParse(parsed(text));
  if (!read.success) return null;
  const action = ownPathOf(read.data.action, origin);
  return action === null ? null : { ...read.data, action, from: ownPathOf(read.data.from ?? undefined, origin) };
}

export function writeWaitingForm(kept: WaitingForm): string {
  return JSON.stringify(kept);
}

/** The fields as a form of its own. */
export function bodyOfWaitingForm({ fields }: Pick<WaitingForm, 'fields'>): FormBody {
  const body: Record<string, string[]> = Object.create(null);
  for (const [name, value] of fields) body[name] = [...(body[name] ?? []), value];
  return body;
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
