import { describe, expect, it } from 'vitest';
import type { Observation } from './observation.ts';
import { checkNote, isClosed, type ObservationNote, placesOf, withNotes } from './observation-note.ts';

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
  ...{ facts: { code: 'A' }, places: [], notedAt: '2025-11-01T00:00:00.000Z', notedName: 'ก' },
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

  it('is of what the data showed then: other figures, or the same at other places, are open again', () => {
    const at = (organisationId: string) => ({ organisationId, fiscalYear: 2568, round: '12m', code: 'A' }) as const;
    const now = { ...seen, facts: { code: 'A', value: '4' }, seen: [at('TH-42')], others: [at('TH-13')] };
    const places = placesOf(now);
    expect(places).toEqual(['TH-13/2568/12m/A', 'TH-42/2568/12m/A']);
    const closedWhere = (more: Partial<ObservationNote>) => {
      const [one] = withNotes([now], [note('close', 'ถูกต้อง', { facts: now.facts, places, ...more })]);
      return one && isClosed(one);
    };
    expect(closedWhere({})).toBe(true);
    expect(closedWhere({ facts: { value: '4', code: 'A' } })).toBe(true);
    expect(closedWhere({ facts: { code: 'A', value: '5' } })).toBe(false);
    expect(closedWhere({ facts: { code: 'A' } })).toBe(false);
    expect(closedWhere({ facts: { code: 'A', value: '4', parties: '2' } })).toBe(false);
    expect(closedWhere({ places: [...places, 'TH-50/2568/12m/A'] })).toBe(false);
    // Notes from before the places were kept have fewer figures.
    expect(closedWhere({ places: null, facts: { code: 'A' } })).toBe(true);
    expect(closedWhere({ places: null, facts: { code: 'A', value: '5' } })).toBe(false);
  });

  it('is told with whether it is of now, and never with the places of others', () => {
    const [one] = withNotes([seen], [note('close', 'ก', { places: ['TH-13/2568/12m/A'] }), note('answer', 'ข')]);
    expect(one?.notes.map(({ text, isOfNow }) => [text, isOfNow])).toEqual([
      ['ก', false],
      ['ข', true],
    ]);
    expect(JSON.stringify(one)).not.toContain('TH-13');
    expect(said([note('close', 'ก', { places: ['TH-13/2568/12m/A'] })], 'อีก')).toBe('อีก');
    const twice = [note('close', 'แรก'), note('answer', 'ข', { facts: { code: 'B' } })];
    const [again] = withNotes([seen], twice);
    const refused = again && checkNote(again, 'อีก');
    expect(refused).toMatchObject({ refusals: [{ code: 'observation-closed', facts: { reason: 'แรก' } }] });
  });

  it('stays though the data no longer show it, with what was seen then', () => {
    const all = withNotes([seen], [note('close', 'ปิด', { observation: 'same-figures/6m/B', facts: { code: 'B' } })]);
    expect(all[1]).toMatchObject({ id: 'same-figures/6m/B', isSeen: false, facts: { code: 'B' }, seen: [] });
    expect(all.map(isClosed)).toEqual([false, true]);
  });
});
