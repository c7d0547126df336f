import { beforeAll, expect, it } from 'vitest';
import * as changeNotices from '../../src/contract/api/change-notices.ts';
import * as changeRequests from '../../src/contract/api/change-requests.ts';
import { demoNotice } from '../../src/demo/demo-changes.data.ts';
import { demoDelegations, demoPeople } from '../../src/demo/demo-people.data.ts';
import { type ChangeAction, changeMoves } from '../../src/domain/change-requests/change-moves.ts';
import { mayWithLetters } from '../../src/domain/letters/letter-rights.ts';
import type { Actor } from '../../src/domain/people/actor.ts';
import { isPermitted } from '../../src/domain/people/is-permitted.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { type Answer, type ApiPerson, apiSetting } from './api-setting.ts';

const asked = { code: '1.1-SME', kind: 'details', proposed: { definition: 'คำนิยามใหม่' } };
/** A version that no request has: whoever may move it is told that it changed meanwhile, and nothing is written. */
const stale = { 'if-match': '"999"' };
const file = { name: 'ก.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF\n') };
const unknown = `evidence/${'a'.repeat(64)}`;
const outside = { numberText: 'ก 1', sentOn: '2099-01-01', way: 'ก' };

/** A request as its party has it, and whether a body was sent it: of a draft nobody else learns. */
interface Place {
  readonly organisationId: string;
  readonly request: number;
  readonly isSent: boolean;
}

type Ask = (person: ApiPerson, path: string) => Promise<Answer>;
type May = (actor: Actor, place: Place) => boolean;

const mayRead: May = (actor, { organisationId, isSent }) =>
  isPermitted('read-change-requests', actor, { organisationId, submitted: isSent });
const mayList: May = (actor, place) => mayRead(actor, { ...place, isSent: true });
const mayWrite: May = (actor, { organisationId }) => isPermitted('edit-change-request', actor, { organisationId });

/** What is asked at each address of requests, and who may. */
const reading: Readonly<Record<string, readonly [May, Ask]>> = {
  listChangesRoute: [mayList, (person, path) => person.get(path.replace(/\/\d+$/, ''))],
  readChangeRoute: [mayRead, (person, path) => person.get(path)],
  downloadChangeFileRoute: [mayList, (person, path) => person.get(`${path}/files/${unknown}`)],
  readChangesOfYearRoute: [
    (actor) => isPermitted('read-change-requests', actor, { organisationId: 'opdc', submitted: true }),
    (person) => person.get('/2568/changes'),
  ],
};
const writing: Readonly<Record<string, readonly [May, Ask]>> = {
  startChangeRoute: [
    mayWrite,
    (person, path) => person.post(path.replace(/\/\d+$/, ''), { ...asked, code: 'there-is-none' }),
  ],
  saveChangeRoute: [mayWrite, (person, path) => person.put(path, asked, stale)],
  attachChangeFileRoute: [mayWrite, (person, path) => person.attach(`${path}/files/there-is-none`, file)],
  removeChangeFileRoute: [mayWrite, (person, path) => person.delete(`${path}/files/${unknown}`)],
};
const moves = changeMoves.filter((move) => move.partOf === undefined);
const moving = (action: ChangeAction): Ask => {
  return (person, path) => person.post(`${path}/moves/${action}`, { reason: 'ก' }, stale);
};

const hidden = (answer: Answer) => answer.statusCode === 403 || answer.statusCode === 404;

describeOnEmbeddedDatabase('what people may do with requests to change what was agreed', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42', 'TH-65', 'TH-72']);
  const places: Place[] = [
    { organisationId: 'TH-42', request: 1, isSent: false },
    { organisationId: 'TH-65', request: 1, isSent: true },
    { organisationId: 'TH-72', request: 1, isSent: true },
  ];
  const delegated = (key: string) =>
    demoDelegations
      .filter((one) => one.to === key)
      .map(({ role, organisationId, from }) => ({ role, organisationId, onBehalfOf: from }));
  const actorOf = ({ key, name, holdings }: (typeof demoPeople)[number]): Actor => ({
    ...{ userId: key, name },
    holdings: [...holdings, ...delegated(key)],
  });
  const pathOf = ({ organisationId, request }: Place) => `/2568/provinces/${organisationId}/changes/${request}`;

  beforeAll(async () => {
    const begun = await (await setting.person('officer.loei')).post('/2568/provinces/TH-42/changes', asked);
    expect([begun.statusCode, begun.json().number]).toEqual([201, 1]);
  });

  it('are asked at every address, and every step that a person takes', () => {
    expect(Object.keys({ ...reading, ...writing, moveChangeRoute: 0 }).sort()).toEqual(
      Object.keys(changeRequests).sort(),
    );
    expect(moves.map(({ action }) => action)).toEqual(['submit-change', 'discard-change', 'withdraw-change']);
    expect(Object.keys(changeNotices).sort()).toEqual([
      ...['readChangeNoticeRoute', 'recordChangeNoticeRoute', 'startChangeNoticeRoute'],
    ]);
  });

  it.each(demoPeople.map((one) => [one.key, one] as const))(
    '%s reads, writes and moves theirs alone',
    async (key, who) => {
      const person = await setting.person(key);
      const actor = actorOf(who);
      const wrong: unknown[] = [];
      const rows = await setting.journalRows();
      for (const place of places) {
        const path = pathOf(place);
        for (const [name, [may, ask]] of Object.entries(reading)) {
          const answer = await ask(person, path);
          const isLacking = name === 'downloadChangeFileRoute' && answer.statusCode === 404;
          if ((hidden(answer) && !isLacking) === may(actor, place)) wrong.push([name, path, answer.statusCode]);
        }
        for (const [name, [may, ask]] of Object.entries(writing)) {
          const answer = await ask(person, path);
          if ((answer.statusCode === 403) === may(actor, place)) wrong.push([name, path, answer.statusCode]);
        }
        for (const { action, permission } of moves) {
          const answer = await moving(action)(person, path);
          const may = isPermitted(permission, actor, place);
          if ((answer.statusCode === 403) === may) wrong.push([action, path, answer.statusCode]);
        }
      }
      expect(wrong).toEqual([]);
      expect(await setting.journalRows()).toBe(rows);
    },
  );

  it.each(demoPeople.map((one) => [one.key, one] as const))(
    '%s tells OPDC only as who writes for the body',
    async (key, who) => {
      const person = await setting.person(key);
      const meeting = `/meetings/${demoNotice.meetingId}`;
      const read = await person.get(`${meeting}/change-notice`);
      expect(read.statusCode).toBe((await person.get(meeting)).statusCode);
      const writes = mayWithLetters('write-letter', actorOf(who), 'central.moi');
      const told = await person.post(`${meeting}/change-notice/outside`, outside);
      const begun = await person.post(`${meeting}/change-notice`);
      expect([hidden(told), hidden(begun)]).toEqual([!writes, !writes]);
      if (read.statusCode !== 200) return;
      const { notice } = read.json();
      expect(notice).toMatchObject({ lastDay: demoNotice.lastDay, decided: 4, undecided: 0, reachedOn: '2025-07-25' });
      const reads = mayWithLetters('read-letters', actorOf(who), 'central.moi');
      expect(notice.letters.length > 0).toBe(reads);
    },
  );

  it('are nobody’s who is not signed in, also where there is none', async () => {
    const stranger = await setting.person(null);
    const there = [...places.map(pathOf), '/2568/provinces/TH-42/changes/77'];
    for (const path of there)
      for (const [, [, ask]] of Object.entries({ ...reading, ...writing }))
        expect((await ask(stranger, path)).statusCode).toBe(401);
    for (const id of [demoNotice.meetingId, 'there-is-none'])
      for (const path of [`/meetings/${id}/change-notice`, `/meetings/${id}/change-notice/outside`])
        expect((await stranger.post(path, outside)).statusCode).toBe(401);
  });
});
