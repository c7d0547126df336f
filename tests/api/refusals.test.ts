import fastify from 'fastify';
import { expect, it } from 'vitest';
import { sendProblem } from '../../src/api/problems.ts';
import { refusalTables } from '../../src/contract/refusals/sentence-of.ts';
import type { Refusal } from '../../src/domain/values/result.ts';
import { errorsOf } from '../../src/web/form-body.ts';

const refusals = Object.values(refusalTables).flatMap((table) =>
  Object.entries(table).map(([code, { example: facts }]) => ({ code, facts, field: 'one.field' }) as Refusal),
);

it('a page and the API say the same of every refusal, beside the same field', async () => {
  const app = fastify();
  app.get('/', (request, reply) => sendProblem(request, reply, refusals));
  const problem = (await app.inject('/')).json();
  await app.close();
  expect(problem.errors).toHaveLength(refusals.length);
  expect(problem.errors.map((one: { detail: string }) => one.detail)).toEqual(
    errorsOf(refusals).map((one) => one.sentence),
  );
  expect(new Set(problem.errors.map((one: { field: string }) => one.field))).toEqual(new Set(['one.field']));
});
