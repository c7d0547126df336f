import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';

/**
 * Reads `application/x-www-form-urlencoded` as browsers write it. Bytes that are no text in UTF-8 become the mark of what
 * could not be read, which is then refused at its field: a parser that left `%ff` as it is would have it stored as letters.
 */
export async function readForms(app: FastifyInstance, bodyLimit: number): Promise<void> {
  await app.register(formbody, { bodyLimit, parser: parseForm });
}

/** Each name with its text, or with the list of its texts if it was sent more than once. */
export function parseForm(body: string): Record<string, string | string[]> {
  const form: Record<string, string | string[]> = Object.create(null);
  for (const [name, text] of new URLSearchParams(body)) {
    const before = form[name];
    form[name] = before === undefined ? text : [before, text].flat();
  }
  return form;
}
