import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ApiRoute } from '../../src/contract/api/api-route.ts';
import { demoDelegations, demoPeople } from '../../src/demo/demo-people.data.ts';
import { type LetterAction, letterMoves } from '../../src/domain/letters/letter-moves.ts';
import { type LetterPermission, mayWithLetters } from '../../src/domain/letters/letter-rights.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting } from './api-setting.ts';

const contract = join(import.meta.dirname, '../../src/contract/api');
const files = readdirSync(contract).filter((name) => /^(letter|notices)/.test(name));
const areas = await Promise.all(files.map((name): Promise<object> => import(join(contract, name))));
const routes = [...new Set(areas.flatMap((area): unknown[] => Object.values(area)))].filter(
  (one): one is ApiRoute => typeof one === 'object' && one !== null && 'refusals' in one,
);

const unit = { code: 'ก 1', office: 'ก', group: '', site: '', address: ['ก'], telephones: [], endsOn: null };
const draft = {
  ...{ speed: 'ordinary', secrecy: 'open', subject: 'ก', to: '', paragraphs: [], closing: '', copies: '' },
  ...{ annex: false, oneEach: false, numerals: 'thai', fiscalYears: [], replyBy: null, isPublic: false },
  ...{ unitId: '1', registered: [], outside: [], recipients: [], addGroup: null },
};
const incoming = { unitId: '1', receivedOn: '2025-10-01', fromName: 'ก', numberText: '1', datedOn: null, subject: 'ก' };
const start = { unitId: '1', template: 'memo', fiscalYear: 2568 };

/** What each address asks for, and a body that can be read. */
const asked: Readonly<Record<string, readonly [LetterPermission, object?]>> = {
  ...{ listLetters: ['read-letters'], readLetter: ['read-letters'], readLetterRegister: ['read-letters'] },
  ...{ listLetterUnits: ['read-letters'], readLetterInbox: ['read-letters'], readReceivedLetter: ['read-letters'] },
  ...{ downloadLetter: ['read-letters'], downloadLetterEnclosure: ['read-letters'], readNotices: ['read-letters'] },
  ...{ downloadReceivedLetter: ['read-letters'], downloadReceivedEnclosure: ['read-letters'] },
  ...{ startLetter: ['write-letter', start], saveLetter: ['write-letter', draft] },
  encloseWithLetter: ['write-letter', { title: 'ก', count: '', unit: '' }],
  encloseRecord: ['write-letter', { what: 'copy', number: '9999/2562' }],
  ...{ encloseFileWithLetter: ['write-letter'], removeEnclosure: ['write-letter'] },
  ...{ addLetterUnit: ['write-letter', unit], changeLetterUnit: ['write-letter', unit] },
  beginLetterRegister: ['write-letter', { series: 'memo', year: 2568, lastNumber: 0 }],
  registerIncomingLetter: ['write-letter', { ...incoming, secret: false, replyBy: null }],
  ...{ sendLetter: ['issue-letter'], openLetter: ['receive-letter'], acknowledgeLetter: ['receive-letter'] },
  replyToLetter: ['receive-letter', { reply: 'ก' }],
  prepareNotice: ['write-letter', { unitId: '1' }],
  leaveOutEnclosure: ['write-letter', { notFor: [] }],
  handOverLetter: ['issue-letter', { sentOn: '2025-10-01', way: 'ก' }],
  recordOutsideNotice: ['write-letter', { numberText: '1', sentOn: '2099-01-01', way: 'ก' }],
  ...{ setEmblem: ['write-letter'], removeEmblem: ['write-letter'] },
};

/** Every act of an address: each move is one. */
const acts = routes
  .filter((route) => route.access === 'token')
  .flatMap((route): (readonly [ApiRoute, LetterAction | '', LetterPermission | undefined])[] =>
    route.id === 'moveLetter'
      ? letterMoves.map((move) => [route, move.action, move.permission as LetterPermission])
      : [[route, '', asked[route.id]?.[0]]],
  );

function addressOf({ path }: ApiRoute, place: string, move: string): string {
  const parts = { org: place, letter: '2568-3fa9c1d2e0', sender: 'opdc', unit: '1', number: '1', series: 'circular' };
  const words: Readonly<Record<string, string>> = { ...parts, move, year: '2568', notice: 'results' };
  return path.replace(/:(\w+)/g, (_, name: string) => words[name] ?? 'none');
}

async function ask(person: ApiPerson, route: ApiRoute, address: string) {
  const [, body = {}] = asked[route.id] ?? [];
  const match = { 'if-match': '"1"' };
  if (route.method === 'GET') return person.get(address);
  if (route.method === 'PUT') return person.put(address, body, match);
  if (route.method === 'DELETE') return person.delete(address, match);
  if (route.file) return person.attach(address, { name: 'ก.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF\n') }, match);
  return person.post(address, body, match);
}

it('every address of letters is in the table of what it asks for', () => {
  const missing = acts.filter(([, , permission]) => permission === undefined).map(([route]) => route.id);
  expect(missing).toEqual([]);
  expect(acts.length).toBeGreaterThan(25);
});

describeOnEmbeddedDatabase('what people may do with the letters of an organisation', (database) => {
  const setting = apiSetting(database);
  const delegated = (key: string) =>
    demoDelegations
      .filter((one) => one.to === key)
      .map(({ role, organisationId, from }) => ({ role, organisationId, onBehalfOf: from }));
  const places = ['opdc', 'TH-42', 'TH-42.cd', 'central.moi'] as const;

  it.each(demoPeople.map((one) => [one.key, one] as const))('%s', async (key, { name, holdings }) => {
    const person = await setting.person(key);
    const wrong: unknown[] = [];
    for (const [route, move, permission] of acts)
      for (const place of route.path.includes(':org') ? places : (['opdc'] as const)) {
        const actor = { userId: key, name, holdings: [...holdings, ...delegated(key)] };
        const may = permission !== undefined && mayWithLetters(permission, actor, place);
        const answer = await ask(person, route, addressOf(route, place, move));
        const refused = answer.statusCode === 403;
        if (refused === may) wrong.push([route.id, move, place, answer.statusCode, answer.json().code]);
      }
    expect(wrong).toEqual([]);
  });
});
