import { setImmediate as turnIsOver } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { shareInFlight } from './share-in-flight.ts';

/** A query whose answers the test gives, in the order in which they were requested. */
function questions() {
  const open: { answer: (value: string) => void; fail: (error: Error) => void }[] = [];
  let put = 0;
  const ask = shareInFlight(() => {
    put += 1;
    return new Promise<string>((answer, fail) => open.push({ answer, fail }));
  }, turnIsOver);
  return { ask, next: () => open.shift(), put: () => put };
}
/** Until a question that may be put has been put. */
async function settled() {
  await turnIsOver();
  await turnIsOver();
}

describe('a question asked by many at once', () => {
  it('is put again for those who came while it was being answered, once for all of them', async () => {
    const { ask, next, put } = questions();
    const early = ask();
    await settled();
    const late = [ask(), ask(), ask()];
    expect(put()).toBe(1);
    next()?.answer('before');
    await settled();
    expect(put()).toBe(2);
    next()?.answer('after');
    expect([await early, ...(await Promise.all(late))]).toEqual(['before', 'after', 'after', 'after']);
  });

  it('is put once for all who come in the same turn, and after the last of them has come', async () => {
    const { ask, next, put } = questions();
    const all = [ask(), ask(), ask()];
    expect(put()).toBe(0);
    await settled();
    expect(put()).toBe(1);
    next()?.answer('one for all');
    expect(await Promise.all(all)).toEqual(['one for all', 'one for all', 'one for all']);
  });

  it('is put anew by whoever comes when nothing is under way', async () => {
    const { ask, next } = questions();
    const first = ask();
    await settled();
    next()?.answer('one');
    await first;
    const second = ask();
    await settled();
    next()?.answer('two');
    expect(await second).toBe('two');
  });

  it('that fails fails only for those who waited for that answer', async () => {
    const { ask, next } = questions();
    const early = ask();
    await settled();
    const late = ask();
    next()?.fail(new Error('away'));
    await expect(early).rejects.toThrow('away');
    await settled();
    next()?.answer('back');
    expect(await late).toBe('back');
  });
});
