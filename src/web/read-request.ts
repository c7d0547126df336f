import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isStorable, storableText } from '../domain/values/storable-text.ts';
import { type FormBody, formBody } from './form-body.ts';

/** True if every part of the path and of the query is text that can be stored, and each is asked once. */
export function addressIsReadable({ params, query }: Pick<FastifyRequest, 'params' | 'query'>): boolean {
  const asked = [...Object.entries(params ?? {}), ...Object.entries(query ?? {})];
  return asked.every(([name, value]) => isStorable(name) && typeof value === 'string' && isStorable(value));
}

/** What a form holds after its token was checked: only text that can be stored, and the names of what was cleaned. */
export function cleanForms(pages: FastifyInstance): void {
  pages.decorateRequest('cleanedFields');
  pages.addHook('onRequest', async (request) => {
    request.cleanedFields = [];
  });
  pages.addHook('preHandler', async (request) => {
    if (request.method === 'POST') request.body = cleanForm(request, formBody(request.body));
  });
}

/** The fields as text that can be stored; the request remembers which ones were not. */
export function cleanForm(request: FastifyRequest, form: FormBody): FormBody {
  const fields = Object.entries(form).filter(([name]) => isStorable(name));
  const wrong = fields.filter(([, sent]) => ![sent ?? ''].flat().every(isStorable)).map(([name]) => name);
  if (wrong.length === 0 && fields.length === Object.keys(form).length) return form;
  request.cleanedFields = [...request.cleanedFields, ...wrong];
  return Object.fromEntries(fields.map(([name, sent]) => [name, cleanedValue(sent)]));
}

function cleanedValue(sent: string | readonly string[] | undefined) {
  if (sent === undefined) return undefined;
  return typeof sent === 'string' ? storableText(sent) : sent.map(storableText);
}
