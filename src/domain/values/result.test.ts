import { describe, expect, it } from 'vitest';
import {
  accept,
  acceptUnchanged,
  atField,
  fieldsRenamed,
  type Refusal,
  refusal,
  refuse,
  refuseAll,
  withValue,
} from './result.ts';

describe('an outcome', () => {
  it('holds a value, or why not', () => {
    expect(accept(1)).toEqual({ ok: true, value: 1 });
    expect(refuse('forbidden')).toStrictEqual({ ok: false, refusals: [{ code: 'forbidden' }] });
    expect(refuse('email-taken', undefined, 'email').refusals).toStrictEqual([{ code: 'email-taken', field: 'email' }]);
    const tooLong = refusal('text-too-long', { length: 9, longest: 5 });
    expect(refuseAll([tooLong]).ok).toBe(false);
    expect(refuseAll([tooLong]).refusals).toEqual([{ code: 'text-too-long', facts: { length: 9, longest: 5 } }]);
  });

  it('says whether anything was written, also of another value', () => {
    expect(acceptUnchanged(1)).toStrictEqual({ ok: true, value: 1, unchanged: true });
    expect(withValue(acceptUnchanged(1), String)).toStrictEqual({ ok: true, value: '1', unchanged: true });
    expect(withValue(refuse('forbidden'), String)).toStrictEqual(refuse('forbidden'));
  });

  it('can be placed beside another field, or beside none, with the same facts', () => {
    const placed = refusal('file-empty', { file: 'ผล.pdf' }, 'evidence');
    expect(atField(placed, 'file')).toEqual({ code: 'file-empty', facts: { file: 'ผล.pdf' }, field: 'file' });
    expect(atField(placed, undefined)).toStrictEqual({ code: 'file-empty', facts: { file: 'ผล.pdf' } });
  });

  it('is placed in a form that calls its field otherwise, or has none', () => {
    const all = [
      refusal('reason-required', undefined, 'reason'),
      refusal('text-too-long', { length: 9, longest: 5 }, 'title'),
      refusal('not-found', undefined, 'constructor'),
      refusal('forbidden'),
    ];
    expect(fieldsRenamed(all, { reason: 'close.reason', title: null })).toStrictEqual([
      { code: 'reason-required', field: 'close.reason' },
      { code: 'text-too-long', facts: { length: 9, longest: 5 } },
      { code: 'not-found', field: 'constructor' },
      { code: 'forbidden' },
    ]);
  });
});

describe('the facts of a refusal', () => {
  it('do not compile when they are missing, misspelt, of another type, of another code, or not asked for', () => {
    const longest = 5;
    const code: 'text-too-long' | 'title-too-long' | 'judgement-reason-too-long' = 'text-too-long';
    const wrong: readonly (() => unknown)[] = [
      // @ts-expect-error a code that no area has
      () => refuse('no-such-code'),
      // @ts-expect-error its facts are missing
      () => refuse('text-too-long'),
      // @ts-expect-error one fact is missing
      () => refuse('text-too-long', { longest }),
      // @ts-expect-error one fact is misspelt
      () => refuse('text-too-long', { length: 9, longst: longest }),
      // @ts-expect-error one fact is of another type
      () => refuse('text-too-long', { length: '9', longest }),
      // @ts-expect-error the code has no facts
      () => refuse('forbidden', { longest }),
      // @ts-expect-error of a choice between codes, the facts of them all
      () => refuse(code as 'text-too-long' | 'judgement-reason-too-long', { longest }),
      // @ts-expect-error a refusal written out has its facts too
      (): Refusal<'text-too-long'> => ({ code: 'text-too-long', facts: { longest } }),
      // @ts-expect-error the facts of one code do not serve another
      (): Refusal => ({ code: 'text-too-long', facts: { file: 'ผล.pdf' } }),
    ];
    expect(wrong).toHaveLength(9);
  });
});
