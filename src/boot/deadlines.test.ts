import { setTimeout as pause } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { watchDeadlines } from './deadlines.ts';

let app: FastifyInstance;
afterEach(() => app.close());

/** Answers after as many milliseconds as its address says; what handlers may take is 200. */
async function listening() {
  app = Fastify();
  watchDeadlines(app, { headers: 2, bodySilence: 5, bodyRate: 1, handler: 0.2, idle: 30 });
  app.all<{ Params: { milliseconds: string } }>('/after/:milliseconds', async (request) => {
    await pause(Number(request.params.milliseconds));
    return 'done';
  });
  return app.listen({ port: 0 });
}

it.each(['GET', 'POST'])(
  'a %s whose handler does not answer in time is answered 503, one that does as it says',
  async (method) => {
    const address = await listening();
    const ask = (milliseconds: number) =>
      fetch(`${address}/after/${milliseconds}`, {
        method,
        ...(method === 'POST' ? { headers: { 'content-type': 'application/json' }, body: '{}' } : {}),
      });
    const [late, soon] = await Promise.all([ask(5000), ask(10)]);
    expect([late.status, (await late.json()).code]).toEqual([503, 'answer-too-slow']);
    expect([soon.status, await soon.text()]).toEqual([200, 'done']);
  },
);
