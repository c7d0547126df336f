import { describe, expect, it } from 'vitest';
import type { Observation } from './observation.ts';
import { checkNote, isClosed, type ObservationNote, withNotes } from './observation-note.ts';

const seen: Observation = {
  ...{
    id: 'same-figures/12m/A',
    rule: 'same-figures',
    organisationId: 'TH-42',
    fiscalYear: 2568,
    facts: { code: 'A' },
  },
  ...{ seen: [], others: [] },
};
const note = (kind: ObservationNote['kind'], text: string, more: Partial<ObservationNote> = {}): ObservationNote => ({
  ...{ organisationId: 'TH-42', fiscalYear: 2568, observation: seen.id, number: 1, kind, text, rule: seen.rule },
  ...{ facts: { code: 'A' }, notedAt: '2025-11-01T00:00:00.000Z', notedName: 'ก' },
  ...more,
});
const said = (notes: readonly ObservationNote[], text: string) => {
  const [one] = withNotes([seen], notes);
  if (!one) throw new Error('one is seen');
  const outcome = checkNote(one, text);
  return outcome.ok ? outcome.value : outcome.refusals.map(({ code }) => code);
};

describe('what is said of an observation', () => {
  it('is a text, while it is open', () => {
    expect(said([], ' เหตุ ')).toBe('เหตุ');
    expect(said([note('answer', 'แล้ว')], 'อีก')).toBe('อีก');
    expect(said([], ' ')).toEqual(['observation-text-missing']);
    expect(said([note('close', 'ถูกต้อง')], 'อีก')).toEqual(['observation-closed']);
  });

  it('belongs to its own party and observation', () => {
    const other = note('close', 'x', { organisationId: 'TH-50' });
    const [one] = withNotes([seen], [note('answer', 'ก'), other]);
    expect([one?.notes.map(({ text }) => text), one && isClosed(one), one?.isSeen]).toEqual([['ก'], false, true]);
  });

  it('stays though the data no longer show it, with what was seen then', () => {
    const all = withNotes([seen], [note('close', 'ปิด', { observation: 'same-figures/6m/B', facts: { code: 'B' } })]);
    expect(all[1]).toMatchObject({ id: 'same-figures/6m/B', isSeen: false, facts: { code: 'B' }, seen: [] });
    expect(all.map(isClosed)).toEqual([false, true]);
  });
});
