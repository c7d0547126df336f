import type { FastifyInstance, FastifyRequest } from 'fastify';
import { decodeText } from '../documents/table/decode-text.ts';
import { repeatedName } from '../domain/values/repeated-name.ts';
import type { Refusal } from '../domain/values/result.ts';

/** A body whose bytes are not text in the encoding that it states, or in UTF-8 if it states none. */
export class UnreadBody extends Error {
  readonly refusal: Refusal<'body-not-utf8'>;
  constructor(kind: 'csv' | 'json', charset: string) {
    super(`a body that is not ${charset}`);
    this.refusal = { code: 'body-not-utf8', facts: { kind, charset: charset.slice(0, 40) } };
  }
}

/** One object of a body has a name twice: whoever sent it meant something else than the last of them. */
export class RepeatedName extends Error {
  readonly refusal: Refusal<'field-twice'>;
  constructor(path: string) {
    super('a name is there twice');
    this.refusal = {
      code: 'field-twice',
      field: path.slice(0, LONGEST_SHOWN),
      facts: { name: path.slice(0, LONGEST_SHOWN) },
    };
  }
}

const LONGEST_SHOWN = 100;

/** JSON is decoded by what it states. */
export function readJsonBodies(api: FastifyInstance): void {
  const parse = api.getDefaultJsonParser('error', 'error');
  api.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const text = decodeBody(request, bytes, 'json');
    if (text instanceof UnreadBody) return done(text);
    return parse(request, text, (error, body) => {
      const twice = error === null ? repeatedName(text) : null;
      return twice === null ? done(error, body) : done(new RepeatedName(twice.path));
    });
  });
}

/** A table as a body, read as the field `csv`. */
export function readCsvBodies(api: FastifyInstance): void {
  api.addContentTypeParser<Buffer>('text/csv', { parseAs: 'buffer' }, (request, bytes, done) => {
    const csv = decodeBody(request, bytes, 'csv');
    return csv instanceof UnreadBody ? done(csv) : done(null, { csv });
  });
}

function decodeBody(request: FastifyRequest, bytes: Buffer, kind: 'csv' | 'json'): string | UnreadBody {
  const stated = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '');
  const charset = stated?.[1] ?? 'utf-8';
  return decodeText(bytes, charset) ?? new UnreadBody(kind, charset);
}
