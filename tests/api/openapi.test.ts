import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { apiSetting } from './api-setting.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, unknown>> };
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, { description: string; content?: Record<string, { schema: unknown }> }>>;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** Every object of a document, however deep. */
function* objectsOf(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsOf(inner);
}

function resolve(document: unknown, reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
}

describeOnEachDatabase('the OpenAPI document', (database) => {
  const setting = apiSetting(database);
  let document: Document;
  let operations: [string, Operation][];

  beforeAll(async () => {
    const answer = await setting.withToken(null).get('/openapi.json');
    expect(answer.statusCode).toBe(200);
    document = answer.json();
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, one]): [string, Operation] => [`${method.toUpperCase()} ${path}`, one]),
    );
  });

  it('is OpenAPI 3.1 and names itself', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info.title).toContain('สัมฤทธิ์');
    expect(document.info.version).not.toBe('');
  });

  it('resolves every reference inside itself', () => {
    const references = [...objectsOf(document)].flatMap((one) => (typeof one.$ref === 'string' ? [one.$ref] : []));
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      expect(reference).toMatch(/^#\//);
      expect(resolve(document, reference), reference).toBeDefined();
    }
  });

  it('says every operation once, in Thai, with its answer and its problems', () => {
    expect(operations.length).toBeGreaterThanOrEqual(24);
    const ids = operations.map(([, one]) => one.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, operation] of operations) {
      expect(operation.summary, name).toMatch(/[ก-ฮ]/);
      const statuses = Object.keys(operation.responses);
      expect(statuses.filter((status) => status.startsWith('2')).length, name).toBe(1);
      const refusals = statuses.filter((status) => !/^[23]/.test(status));
      expect(refusals, name).toEqual(expect.arrayContaining(['400', '429', '500']));
      for (const status of refusals)
        expect(operation.responses[status]?.content?.['application/problem+json']?.schema, `${name} ${status}`).toEqual(
          {
            $ref: '#/components/schemas/Problem',
          },
        );
      for (const response of Object.values(operation.responses)) expect(response.description, name).not.toBe('');
    }
  });

  it('declares every part of a path as a required parameter, and no other', () => {
    for (const [name, operation] of operations) {
      const asked = [...name.matchAll(/\{(\w+)\}/g)].map((one) => one[1]).sort();
      const declared = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect(declared.map((one) => one.name).sort(), name).toEqual(asked);
      expect(
        declared.every((one) => one.required === true),
        name,
      ).toBe(true);
    }
  });

  it('uses only the words that OpenAPI 3.1 knows at the top and in operations', () => {
    const top = ['openapi', 'info', 'servers', 'paths', 'components', 'security', 'tags', 'webhooks', 'externalDocs'];
    expect(Object.keys(document).filter((key) => !top.includes(key))).toEqual([]);
    const known = [
      'operationId',
      'summary',
      'description',
      'tags',
      'parameters',
      'requestBody',
      'responses',
      'security',
    ];
    for (const [name, operation] of operations)
      expect(
        Object.keys(operation).filter((key) => !known.includes(key)),
        name,
      ).toEqual([]);
  });

  it('has no schema that nothing refers to, and says which body may be left out', () => {
    const referred = new Set(
      [...objectsOf(document)].flatMap((one) => (typeof one.$ref === 'string' ? [one.$ref] : [])),
    );
    for (const name of Object.keys(document.components.schemas))
      expect(referred, name).toContain(`#/components/schemas/${name}`);
    const bodyOf = (id: string) => operations.find(([, one]) => one.operationId === id)?.[1].requestBody;
    expect(bodyOf('moveReport')?.required).toBe(false);
    expect(bodyOf('saveResult')?.required).toBe(true);
    expect(Object.keys(bodyOf('attachEvidence')?.content ?? {})).toEqual(['multipart/form-data']);
  });

  it('has a type, a choice or a reference in every schema of a request and an answer', () => {
    for (const [name, schema] of Object.entries(document.components.schemas))
      expect(
        Object.keys(schema as object).some((key) => ['type', 'anyOf', 'oneOf', 'allOf', '$ref', 'enum'].includes(key)),
        name,
      ).toBe(true);
  });
});
