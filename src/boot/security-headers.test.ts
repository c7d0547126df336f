import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { sendSecurityHeaders } from './security-headers.ts';

async function headersOf(behindProxy: boolean) {
  const app = Fastify();
  sendSecurityHeaders(app, behindProxy);
  app.get('/', async () => 'page');
  return (await app.inject('/')).headers;
}

it('a page may use what this site serves, and nothing else', async () => {
  const directives = String((await headersOf(false))['content-security-policy'])
    .split(';')
    .map((one) => one.trim().split(' '));
  const known = new Map(directives.map(([name = '', ...sources]) => [name, sources]));
  for (const sources of known.values()) expect([["'self'"], ["'none'"]]).toContainEqual(sources);
  for (const name of ['default-src', 'script-src', 'font-src', 'img-src', 'form-action', 'frame-ancestors'])
    expect(known.get(name), name).toEqual(["'self'"]);
  for (const name of ['base-uri', 'object-src', 'script-src-attr']) expect(known.get(name), name).toEqual(["'none'"]);
});

it('behind a proxy browsers are told to come back over TLS only', async () => {
  expect((await headersOf(true))['strict-transport-security']).toContain('max-age=');
  expect((await headersOf(false))['strict-transport-security']).toBeUndefined();
});
