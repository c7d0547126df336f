import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { visitor } from '../domain/people/actor.ts';
import type { Reach } from '../domain/people/reach.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import { address } from './address.ts';
import { Form } from './components/form.tsx';
import type { WebDeps } from './deps.ts';
import { textOf } from './form-body.ts';
import { atForm, ownPage } from './page-route.ts';
import type { Reader } from './reader.ts';
import { file, form, page, storedPage } from './serve-page.ts';
import type { Served } from './served.ts';
import { noYear } from './year-frame.ts';

interface NameState {
  readonly typed: string;
  readonly errors: readonly { readonly field?: string | undefined; readonly sentence: string }[];
}

const place = address('/:fiscalYear/name');
const namePage = page({
  address: place,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden'],
  async show({ key, asked }, state: NameState | null) {
    if (asked('as') === 'stranger') return refuse('forbidden');
    if (asked('as') === 'led') return accept({ leadTo: '/elsewhere' });
    const body = (
      <Form action={place.of(key)} rowVersion={3} errors={state?.errors}>
        <input name="name" value={state?.typed ?? ''} />
      </Form>
    );
    return accept({ title: `ชื่อ ${key.fiscalYear}`, body });
  },
});

type Code = 'changed-meanwhile' | 'not-found' | 'reason-required';
const codes: readonly Code[] = ['changed-meanwhile', 'not-found', 'reason-required'];
const nameForm = form({
  address: place,
  page: namePage,
  read: (body) => ({ name: textOf(body, 'name') }),
  async act({ input, rowVersion }): Promise<Outcome<string, Code>> {
    const code = codes.find((one) => one === input.name);
    return code === undefined ? accept(`${input.name} ${rowVersion}`) : refuse(code, undefined, 'name');
  },
  refusals: { ...atForm(['changed-meanwhile', 'reason-required']), ...ownPage(['not-found']) },
  goTo: (value, { key }) => ({ to: `${place.of(key)}?saved=${encodeURIComponent(value)}` }),
  again: ({ errors }, { input }) => ({ typed: input.name, errors }),
});
const nameFile = file({
  address: address('/:fiscalYear/name.txt'),
  who: 'signed-in',
  refusals: [],
  read: async () => accept('ชื่อ'),
  send: (value, { reply }) => reply.type('text/plain; charset=utf-8').send(value),
});

/** Within what the routes have answered. */
const reached: Reach[] = [];

async function serving(signedIn: boolean, ...routes: readonly Served[]) {
  const app = Fastify();
  await app.register(cookie);
  await app.register(formbody);
  const nobody = { actor: visitor, sessionId: null, cameFrom: null, notice: null, demo: false, today: '2025-10-06' };
  const reader: Reader = {
    ...nobody,
    ...{
      signedIn,
      passwordProvisional: false,
      numerals: 'arabic',
      csrfToken: 'token-1',
      changeStamp: { people: '', places: '' },
    },
  };
  app.decorateRequest('reader');
  app.decorateRequest('unreadFields');
  app.decorateRequest('yearFrame', () => noYear);
  app.decorateRequest('publishedYears', async () => []);
  app.addHook('onRequest', async (request) => {
    request.reader = reader;
    request.unreadFields = [];
  });
  // The routes above call no use case: of the dependencies only the reach is told.
  const reaching = <Value,>(reach: Reach, work: () => Value) => {
    reached.push(reach);
    return work();
  };
  for (const route of routes) route.serve(app, { transactions: { reaching } } as WebDeps);
  return app;
}

const post = (name: string) => ({
  method: 'POST' as const,
  url: '/2568/name',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  payload: new URLSearchParams({ name, rowVersion: '3' }).toString(),
});

describe('a page and its form, served from their definitions', () => {
  it('are answered within the reach of their reader, and so is a file', async () => {
    const app = await serving(true, namePage, nameForm, nameFile);
    reached.length = 0;
    for (const one of ['/2568/name', post('เลย'), '/2568/name.txt']) await app.inject(one);
    expect(reached).toEqual([[], [], []]);
  });

  it('shows the page with the reader’s token and the row version in its form', async () => {
    const app = await serving(true, namePage, nameForm);
    const answer = await app.inject('/2568/name');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('name="_csrf" value="token-1"');
    expect(answer.body).toContain('name="rowVersion" value="3"');
  });

  it('answers an address that names nothing with 404, before anything is read', async () => {
    const app = await serving(true, namePage, nameForm);
    expect((await app.inject('/25/name')).statusCode).toBe(404);
    expect((await app.inject({ ...post('ก'), url: '/abcd/name' })).statusCode).toBe(404);
  });

  it('leads an accepted form on with 303, having given it the row version', async () => {
    const app = await serving(true, namePage, nameForm);
    const answer = await app.inject(post('ก'));
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/2568/name?saved=%E0%B8%81%203']);
  });

  it('shows a refused form again with 422, the sentence and what was typed', async () => {
    const app = await serving(true, namePage, nameForm);
    const answer = await app.inject(post('reason-required'));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="reason-required"');
    expect(answer.body).toContain('href="#field-name"');
  });

  it('gives a refusal with a page of its own that page and its status', async () => {
    const app = await serving(true, namePage, nameForm);
    const answer = await app.inject(post('not-found'));
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('value="not-found"');
  });

  it('asks a visitor to sign in where the definition says so, and leads back', async () => {
    const app = await serving(false, namePage, nameFile);
    const forbidden = await app.inject('/2568/name?as=stranger');
    expect([forbidden.statusCode, forbidden.headers.location]).toEqual([
      303,
      `/sign-in?returnTo=${encodeURIComponent('/2568/name?as=stranger')}`,
    ]);
    expect((await app.inject('/2568/name.txt')).statusCode).toBe(303);
    const signedIn = await serving(true, namePage, nameFile);
    expect((await signedIn.inject('/2568/name?as=stranger')).statusCode).toBe(403);
    expect((await signedIn.inject('/2568/name.txt')).body).toBe('ชื่อ');
  });

  it('leads elsewhere before a page is stored, and reads a stored one once until its stamp changes', async () => {
    let [stamp, readings] = ['1', 0];
    const stored = storedPage({
      address: place,
      who: 'anyone',
      refusals: [],
      stamp: () => stamp,
      leadTo: ({ asked }) => asked('as') || null,
      async show({ key }) {
        readings += 1;
        return accept({ title: 'ชื่อ', body: <p>{`${key.fiscalYear} ${readings}`}</p> });
      },
    });
    const app = await serving(false, stored);
    const led = await app.inject('/2568/name?as=/elsewhere');
    expect([led.statusCode, led.headers.location, readings]).toEqual([303, '/elsewhere', 0]);
    for (const _ of [1, 2]) expect((await app.inject('/2568/name')).body).toContain('<p>2568 1</p>');
    stamp = '2';
    expect((await app.inject('/2568/name')).body).toContain('<p>2568 2</p>');
  });

  it('follows a page that leads elsewhere', async () => {
    const app = await serving(true, namePage);
    const answer = await app.inject('/2568/name?as=led');
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/elsewhere']);
  });
});
