import type { FastifyInstance, FastifyRequest } from 'fastify';
import { cleanText, isReadable, isSecretField, unreadableCharacter } from '../domain/values/clean-text.ts';
import { isStorable } from '../domain/values/storable-text.ts';
import { type FormBody, formBody } from './form-body.ts';

/** A field of a form that holds what is no character of a text: the first of them, as its number `U+0000`. */
export interface UnreadField {
  readonly field: string;
  readonly character: string;
}

type Asked = Pick<FastifyRequest, 'params' | 'query'>;

/**
 * True if every part of the path is text that can be stored, and every part of the query is readable and asked once: what
 * people type into a search is cleaned, what stands in a path is no text of theirs.
 */
export function addressIsReadable({ params, query }: Asked): boolean {
  const inPath = Object.values(params ?? {}).every((value) => typeof value === 'string' && isStorable(value));
  const asked = Object.entries(query ?? {});
  return inPath && asked.every(([name, value]) => isStorable(name) && typeof value === 'string' && isReadable(value));
}

/** The texts of a readable query, as they are kept everywhere else. */
export function cleanQuery(request: FastifyRequest): void {
  const asked = Object.entries(request.query ?? {});
  request.query = Object.fromEntries(asked.map(([name, value]) => [name, cleanText(String(value))]));
}

/** What a form holds after its token was checked: only cleaned text, and the names of what nobody could read. */
export function cleanForms(pages: FastifyInstance): void {
  pages.decorateRequest('unreadFields');
  pages.addHook('onRequest', (request, _reply, done) => {
    request.unreadFields = [];
    done();
  });
  pages.addHook('preHandler', (request, _reply, done) => {
    if (request.method === 'POST') request.body = cleanForm(request, formBody(request.body));
    done();
  });
}

/** The fields as cleaned text; the request remembers which ones held what is no text. */
export function cleanForm(request: FastifyRequest, form: FormBody): FormBody {
  const fields = Object.entries(form).filter(([name]) => isStorable(name));
  const unread = fields.flatMap(([field, sent]) => {
    const [character] = [sent ?? ''].flat().flatMap((text) => unreadableCharacter(text) ?? []);
    return character === undefined ? [] : [{ field, character }];
  });
  request.unreadFields = [...request.unreadFields, ...unread];
  return cleanedForm(form);
}

/** The same where nothing is done with the form but to show it again. */
export function cleanedForm(form: FormBody): FormBody {
  const fields = Object.entries(form).filter(([name]) => isStorable(name));
  return Object.fromEntries(fields.map(([name, sent]) => [name, isSecretField(name) ? sent : cleanedValue(sent)]));
}

function cleanedValue(sent: string | readonly string[] | undefined) {
  if (sent === undefined) return undefined;
  return typeof sent === 'string' ? cleanText(sent) : sent.map(cleanText);
}
