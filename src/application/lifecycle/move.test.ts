import { describe, expect, it } from 'vitest';
import type { StatusMove } from '../../domain/lifecycle/status-move.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import type { JournalStore, NewJournalRow } from '../journal/journal-ports.ts';
import type { Lifecycle, MoveInput } from './lifecycle.ts';
import { makeMoveIn, moveOf } from './move.ts';
import type { OtherPersonStores } from './other-person.ts';

interface Letter {
  readonly status: 'written' | 'sent' | 'kept';
  readonly rowVersion: number;
  readonly number: string | null;
}

interface LetterTypes {
  readonly move: StatusMove<Letter['status'], string, 'has-a-number' | 'before-noon', 'number' | 'copy'>;
  readonly stores: { readonly letters: Letter[]; readonly copies: Letter[] } & OtherPersonStores & {
      readonly journal: Journal;
    };
  readonly tools: { readonly clock: typeof clock };
  readonly input: MoveInput;
  readonly found: Letter;
  readonly thing: Letter;
  readonly refusal: 'not-found' | 'result-incomplete' | 'report-not-received';
}

interface Journal extends Pick<JournalStore, 'peopleWhoDid'> {
  append(row: NewJournalRow): Promise<void>;
}

const clock = { now: () => '2026-01-05T03:00:00.000Z', today: () => '2026-01-05' };
const common = { permission: 'propose-agreement', actor: 'provincial-officer', source: { assumption: '–' } } as const;
const words = { forward: true, button: 'ส่งหนังสือ', done: 'ส่งหนังสือแล้ว' } as const;

/** A lifecycle for this test only: rows, and their implementations. */
const letters: Lifecycle<LetterTypes> = {
  name: 'letter',
  moves: [
    {
      ...common,
      ...words,
      action: 'send',
      from: ['written'],
      to: 'sent',
      needsReason: false,
      effects: ['number', 'copy'],
    },
    {
      ...{ ...common, ...words, action: 'keep', from: ['sent'], to: 'kept', needsReason: true },
      conditions: ['has-a-number', 'before-noon'],
    },
    { ...common, ...words, action: 'lose', from: ['kept'], to: 'written', needsReason: false, partOf: 'fire' },
  ],
  statusNames: { written: 'เขียนแล้ว', sent: 'ส่งแล้ว', kept: 'เก็บแล้ว' },
  async load(stores) {
    const found = stores.letters.at(-1);
    return found ? accept(found) : refuse('not-found');
  },
  thingOf: (letter) => letter,
  async write({ stores, found }, status, changes) {
    const moved = { ...found, ...changes, status, rowVersion: found.rowVersion + 1 };
    stores.letters.push(moved);
    return moved;
  },
  conditions: {
    'has-a-number': ({ found }) => (found.number === null ? refuse('result-incomplete') : accept(true)),
    'before-noon': async () => refuse('report-not-received'),
  },
  effects: {
    number: { change: async () => ({ number: 'ว 1' }), journalled: () => ({ after: { numbered: true } }) },
    copy: {
      async write({ stores }, moved) {
        stores.copies.push(moved);
      },
    },
  },
};

const officer = actorOf('provincial-officer', 'TH-42');
const place = { organisationId: 'TH-42', fiscalYear: 2568, rowVersion: null };

function roomOf(...kept: Letter[]) {
  const rows: NewJournalRow[] = [];
  const peopleWhoDid: Journal['peopleWhoDid'] = async ({ subject, actions }) =>
    rows
      .filter((row) => row.subject === subject && actions.includes(row.action))
      .map(({ actorUserId: userId, organisationId, action }) => ({ userId, organisationId, action, subject }));
  const journal = { append: async (row: NewJournalRow) => void rows.push(row), peopleWhoDid };
  const hosts = { othersWith: async () => 0 };
  const stores = { letters: [...kept], copies: [] as Letter[], journal, hosts };
  const tell = (action: string, input: MoveInput = place, actor = officer) =>
    makeMoveIn(letters, stores, { tools: { clock }, actor, input, action });
  return { stores, rows, tell };
}

const written: Letter = { status: 'written', rowVersion: 1, number: null };

describe('the engine of every lifecycle', () => {
  it('makes a move that exists only as a row: record, effects, and the journal row last', async () => {
    const { stores, rows, tell } = roomOf(written);
    expect(await tell('send')).toEqual(accept({ status: 'sent', rowVersion: 2, number: 'ว 1' }));
    expect(stores.copies).toEqual([{ status: 'sent', rowVersion: 2, number: 'ว 1' }]);
    expect(rows).toMatchObject([
      { action: 'letter.send', before: { status: 'written' }, after: { status: 'sent', numbered: true } },
    ]);
    expect(rows[0]?.after).not.toHaveProperty('number');
  });

  it('asks in one order, and a refusal writes nothing', async () => {
    const stranger = actorOf('provincial-officer', 'TH-50');
    const sent: Letter = { ...written, status: 'sent' };
    const cases = [
      [roomOf().tell('keep', place, stranger), 'forbidden'],
      [roomOf().tell('keep', { ...place, reason: '  ' }), 'reason-required'],
      [roomOf().tell('keep', { ...place, reason: 'r' }), 'not-found'],
      [roomOf(written).tell('keep', { ...place, reason: 'r', rowVersion: 9 }), 'move-not-legal'],
      [roomOf(sent).tell('keep', { ...place, reason: 'r', rowVersion: 9 }), 'changed-meanwhile'],
      [roomOf(sent).tell('keep', { ...place, reason: 'r' }), 'result-incomplete'],
      [roomOf({ ...sent, number: 'ว 1' }).tell('keep', { ...place, reason: 'r' }), 'report-not-received'],
    ] as const;
    for (const [moved, code] of cases) expect(await moved).toMatchObject({ ok: false, refusals: [{ code }] });
    const { stores, rows, tell } = roomOf(sent);
    await tell('keep', { ...place, reason: 'r' });
    expect([stores.letters.length, rows.length]).toEqual([1, 0]);
  });

  it('gives an address to every move but those that are part of another act', () => {
    expect(moveOf(letters, 'send')?.button).toBe('ส่งหนังสือ');
    expect(moveOf(letters, 'lose')).toBeUndefined();
  });
});
