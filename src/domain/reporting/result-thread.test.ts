import { describe, expect, it } from 'vitest';
import {
  changesSinceDecided,
  checkReply,
  isTakenInBySender,
  LONGEST_REPLY,
  type ResultSnapshot,
  senderOf,
  type ThreadMessage,
} from './result-thread.ts';

const first: ResultSnapshot = {
  variables: { current: '1050', previous: '1000' },
  narrative: 'ขายดี',
  obstacles: '',
  supporting: '',
  evidence: ['ก.pdf'],
};
const second: ResultSnapshot = {
  ...first,
  variables: { current: '1050', previous: '1008' },
  evidence: ['ก.pdf', 'ข.pdf'],
};

function thread(
  ...lines: readonly (readonly [ThreadMessage['action'], string, ResultSnapshot | null])[]
): ThreadMessage[] {
  const at = '2025-10-06T02:00:00.000Z';
  return lines.map(([action, actorId, snapshot], index) => ({
    ...{ number: index + 1, action, actorId, actorName: actorId, text: '', snapshot, at },
  }));
}

describe('what changed since somebody decided', () => {
  it('is nothing to tell the first time a result comes', () => {
    expect(changesSinceDecided([], first)).toBeNull();
    expect(changesSinceDecided(thread(['send-result', 'host', first]), first)).toBeNull();
  });

  it('names every field that differs from what was returned, with both readings', () => {
    const lines = thread(
      ['send-result', 'host', first],
      ['send-back-result', 'boss', first],
      ['send-result', 'host', second],
    );
    const found = changesSinceDecided(lines, second);
    expect(found?.decision.actorId).toBe('boss');
    expect(found?.changes).toEqual([
      { field: 'variables.previous', before: '1000', after: '1008' },
      { field: 'evidence', before: 'ก.pdf', after: 'ก.pdf, ข.pdf' },
    ]);
  });

  it('still compares with the return once the supervisor has approved what came again', () => {
    const lines = thread(
      ...([
        ['send-result', 'host', first],
        ['send-back-result', 'boss', first],
        ['reply', 'host', null],
        ['send-result', 'host', second],
        ['approve-result', 'boss', second],
      ] as const),
    );
    expect(changesSinceDecided(lines, second)?.changes).toHaveLength(2);
  });

  it.each(['approve-result', 'accept-result', 'send-back-result', 'return-result', 'reopen-result'] as const)(
    'compares with what was there at %s',
    (decided) => {
      const lines = thread(['send-result', 'host', first], [decided, 'boss', first], ['send-result', 'host', second]);
      expect(changesSinceDecided(lines, second)?.decision.action).toBe(decided);
    },
  );

  it('passes over a decision that kept no reading, and over what was said in between', () => {
    const lines = thread(
      ['send-result', 'host', first],
      ['return-result', 'office', first],
      ['accept-result', 'office', null],
      ['reply', 'host', second],
      ['send-result', 'host', second],
      ['reply', 'office', second],
    );
    expect(changesSinceDecided(lines, second)?.decision.actorId).toBe('office');
    expect(changesSinceDecided(lines, second)?.decision.number).toBe(2);
    expect(changesSinceDecided(lines.slice(0, 3), second)).toBeNull();
    expect(changesSinceDecided(thread(['return-result', 'o', first]), first)).toBeNull();
    expect(changesSinceDecided(thread(['return-result', 'o', first], ['reply', 'h', null]), first)).toBeNull();
    const begun = thread(['return-result', 'o', first], ['send-result', 'h', second]);
    expect(changesSinceDecided(begun, second)?.changes).toHaveLength(2);
  });

  it('says so when what came again is unchanged', () => {
    const lines = thread(['send-result', 'h', first], ['return-result', 'o', first], ['send-result', 'h', first]);
    expect(changesSinceDecided(lines, first)?.changes).toEqual([]);
  });
});

describe('who sent a result', () => {
  it('is whoever sent it last', () => {
    expect(senderOf([])).toBeNull();
    const lines = thread(['send-result', 'a', first], ['return-result', 'b', first], ['send-result', 'c', first]);
    expect(senderOf(lines)).toBe('c');
  });

  it('is told where the same person took it in', () => {
    const sent = ['send-result', 'a', first] as const;
    expect(isTakenInBySender(thread(sent, ['accept-result', 'a', first]))).toBe(true);
    expect(isTakenInBySender(thread(sent, ['accept-result', 'b', first]))).toBe(false);
    expect(isTakenInBySender(thread(sent))).toBe(false);
    const again = thread(
      sent,
      ['accept-result', 'a', first],
      ['return-result', 'b', first],
      ['send-result', 'b', first],
    );
    expect(isTakenInBySender(again)).toBe(true);
    expect(isTakenInBySender(thread(['send-result', 'c', first], sent, ['reply', 'c', null]))).toBe(false);
    expect(senderOf(thread(sent, ['reply', 'z', null]))).toBe('a');
  });
});

describe('a reply', () => {
  it('is kept without the spaces around it, with its Thai in order', () => {
    expect(checkReply('  แก้แล้ว น้ํา ')).toEqual({ ok: true, value: 'แก้แล้ว น้ำ' });
  });

  it('may be as long as the longest, and says how long it is beyond', () => {
    expect(checkReply('ก'.repeat(LONGEST_REPLY)).ok).toBe(true);
    expect(checkReply('ก'.repeat(1001))).toMatchObject({ refusals: [{ facts: { length: 1001, longest: 1000 } }] });
  });

  it.each([
    ['   ', 'reply-empty'],
    ['ก'.repeat(LONGEST_REPLY + 1), 'reply-too-long'],
  ])('is refused when it says nothing or too much', (text, code) => {
    expect(checkReply(text)).toMatchObject({ refusals: [{ code, field: 'text' }] });
  });
});
