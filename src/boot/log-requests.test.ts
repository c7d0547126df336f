import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { logRequests, sendRequestIds } from './log-requests.ts';

function appThatLogs() {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const app = Fastify({ logger: { level: 'warn', stream }, genReqId: () => 'a-request' });
  sendRequestIds(app);
  logRequests(app);
  app.get('/:fiscalYear/:organisationId/:round', async () => 'ok');
  app.get('/invitation/:secret', async () => 'ok');
  return { app, lines: () => written.map((line) => JSON.parse(line)) };
}

describe('the log of requests', () => {
  it('names route, place, status and id, which the client receives too', async () => {
    const { app, lines } = appThatLogs();
    const answer = await app.inject('/2568/TH-42/12m?q=x');
    expect(answer.headers['x-request-id']).toBe('a-request');
    expect(lines()).toMatchObject([
      {
        id: 'a-request',
        method: 'GET',
        route: '/:fiscalYear/:organisationId/:round',
        place: { fiscalYear: '2568', organisationId: 'TH-42', round: '12m' },
        status: 200,
        person: null,
        address: '127.0.0.1',
      },
    ]);
  });

  it('contains nothing secret: no query, no cookie, no token, no one-time link', async () => {
    const { app, lines } = appThatLogs();
    await app.inject({
      url: '/invitation/part-of-a-link?token=asked-secret',
      headers: { cookie: 'session=cookie-secret', authorization: 'Bearer token-secret' },
    });
    await app.inject('/nowhere/of-a-link-again');
    expect(lines()).toHaveLength(2);
    expect(JSON.stringify(lines())).not.toMatch(/of-a-link|-secret/);
  });
});
