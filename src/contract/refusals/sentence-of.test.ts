import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import { type Refusal, refusal } from '../../domain/values/result.ts';
import { exampleSentence, refusalSentence, refusalStatus, refusalTables, type WordedCode } from './sentence-of.ts';
import type { AnyWording } from './wording.ts';

type Tables = typeof refusalTables;
type CodeOfAnother<Area extends keyof Tables> = {
  [Other in Exclude<keyof Tables, Area>]: keyof Tables[Other];
}[Exclude<keyof Tables, Area>];
type WordedTwice = { [Area in keyof Tables]: keyof Tables[Area] & CodeOfAnother<Area> }[keyof Tables];

// The compiler rejects these two lines, naming the code, if a code is worded by two areas or by none.
const twice: Record<WordedTwice, never> = {};
const unworded: Record<Exclude<RefusalCode, WordedCode>, never> = {};

const tables: readonly Readonly<Record<string, AnyWording>>[] = Object.values(refusalTables);
const wordings = tables.flatMap((table) => Object.entries(table));

/** Caused by the system or the moment, not by the user. */
const ours =
  /^(database-|migration-|unexpected-fault$|answer-too-slow$|storage-full$|waiting-place-full$|paper-not-made$|paper-service-stopped$|single-sign-on-silent$)/;

describe('the one place that words refusals', () => {
  it('words every code, and each in one area alone', () => {
    expect({ ...twice, ...unworded }).toEqual({});
    expect(new Set(wordings.map(([code]) => code)).size).toBe(wordings.length);
  });

  it.each(wordings)('%s says in Thai what is wrong and what to do, with all its facts', (_code, wording) => {
    const sentence = wording.sentence(wording.example ?? {});
    expect(sentence).toMatch(/[ก-๙].* — .*[ก-๙]/);
    expect(sentence).not.toContain('undefined');
  });

  it.each(wordings)('%s has a status of refusal', (code, { status }) => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThanOrEqual(ours.test(code) ? 599 : 499);
  });

  it('tells a locked form, a file too large and a wrong kind of file apart by status', () => {
    expect(refusalStatus({ code: 'round-closed' })).toBe(409);
    expect(refusalStatus({ code: 'file-too-large' })).toBe(413);
    expect(refusalStatus({ code: 'file-type-not-allowed' })).toBe(415);
    expect(refusalStatus({ code: 'negative-not-possible' })).toBe(422);
  });

  it('speaks of the indicator when a name of an indicator is missing, and of the person where a person has none', () => {
    expect(refusalSentence(refusal('name-required', { indicator: '1.1' }))).toContain('ตัวชี้วัด 1.1');
    expect(refusalSentence(refusal('person-name-required'))).toContain('นามสกุล');
  });

  it('names the field of a typed figure when the form knows it', () => {
    expect(refusalSentence(refusal('not-a-number', { text: 'สิบ', label: 'รายได้' }))).toContain('รายได้: “สิบ”');
    expect(refusalSentence(refusal('not-a-number', { text: 'สิบ' }))).toMatch(/^“สิบ”/);
  });

  it('names the indicator of a negative weight where there is one, and always the weight', () => {
    expect(refusalSentence(refusal('weight-negative', { indicator: '1.1', text: '-1' }))).toContain('ตัวชี้วัด 1.1: ');
    expect(refusalSentence(refusal('weight-negative', { text: '-1' }))).toMatch(/^น้ำหนัก “-1”/);
  });

  it('names the day, the round and the field of a form in Thai', () => {
    expect(refusalSentence(refusal('round-closed', { closes: '2025-10-31' }))).toContain('31 ตุลาคม 2568');
    expect(refusalSentence(refusal('workbook-other-round', { round: '6m' }))).toContain('รอบ 6 เดือน');
    expect(refusalSentence(refusal('template-field-unknown', { name: 'น้ำหนักใหม่' }))).toContain('“น้ำหนักใหม่”');
  });

  it('describes a code without a case by an example of it', () => {
    expect(exampleSentence('workbook-too-large')).toContain('เลย.xlsx” ใหญ่เกิน 5 เมกะไบต์');
    expect(exampleSentence('forbidden')).toBe(refusalSentence({ code: 'forbidden' }));
  });

  it.each(['constructor', 'no-such-code'])('names the code %s that no table words, instead of failing', (code) => {
    const stranger = { code } as unknown as Refusal;
    expect(refusalSentence(stranger)).toContain(`(${code})`);
    expect(refusalStatus(stranger)).toBe(422);
  });
});
