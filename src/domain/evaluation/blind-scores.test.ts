import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areScoresOpen, type PartyScores, seenSheets } from './blind-scores.ts';
import type { PanelMember } from './panel.ts';
import { isConcludedSheet, type PanelScore, type ScoreSheet, sheetOf } from './score-sheet.ts';

const people = ['a', 'b', 'c'];
const member = (userId: string): PanelMember => ({
  ...{ userId, name: userId, organisationId: 'opdc', organisationName: 'สำนักงาน ก.พ.ร.' },
});
const codes = ['1.1', '1.2'];

interface Act {
  readonly kind: 'score' | 'conclude' | 'recuse' | 'figures';
  readonly who: string;
  readonly code: string;
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom<Act['kind']>('score', 'score', 'score', 'conclude', 'conclude', 'recuse', 'figures'),
  who: fc.constantFrom(...people),
  code: fc.constantFrom(...codes),
});
const scoring = (who: string, code: string): Act => ({ kind: 'score', who, code });
const doing = (kind: Act['kind'], who: string): Act => ({ kind, who, code: '' });

const begun: PartyScores = {
  members: people.map(member),
  sheets: [],
  awaited: codes.map((code) => ({ code, figuresVersion: 1, evidence: [] })),
};

function sheetAfter(sheet: ScoreSheet, one: Act, { awaited }: PartyScores): ScoreSheet {
  const { kind, code } = one;
  if (kind === 'conclude' && sheet.status === 'draft') {
    const done: ScoreSheet = { ...sheet, status: 'concluded' };
    return isConcludedSheet(done, awaited) ? done : sheet;
  }
  if (kind === 'recuse') return { ...sheet, status: 'recused', recusedBecause: '-' };
  if (kind !== 'score' || sheet.status === 'recused' || isConcludedSheet(sheet, awaited)) return sheet;
  const figuresVersion = awaited.find((each) => each.code === code)?.figuresVersion ?? 1;
  const score: PanelScore = { code, version: 1, figuresVersion, agrees: false, score: '1', note: '', evidence: {} };
  return { ...sheet, status: 'draft', scores: [...sheet.scores.filter((each) => each.code !== code), score] };
}

function after(scores: PartyScores, one: Act): PartyScores {
  const { who, code } = one;
  if (one.kind === 'figures')
    return {
      ...scores,
      awaited: scores.awaited.map((each) =>
        each.code === code ? { ...each, figuresVersion: each.figuresVersion + 1 } : each,
      ),
    };
  const own: ScoreSheet = sheetOf(scores.sheets, who) ?? {
    ...{ organisationId: 'TH-42', fiscalYear: 2568, round: '12m', memberId: who, memberName: who },
    ...{ status: 'draft', recusedBecause: null, scores: [], changedAt: '' },
  };
  return { ...scores, sheets: [...scores.sheets.filter((each) => each !== own), sheetAfter(own, one, scores)] };
}

describe('what a member of a panel sees', () => {
  it('never holds the score of another before everybody who scores has concluded, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let scores = begun;
        for (const one of acts) {
          scores = after(scores, one);
          const left = scores.members.filter(({ userId }) => {
            const sheet = sheetOf(scores.sheets, userId);
            return sheet?.status !== 'recused' && !isConcludedSheet(sheet, scores.awaited);
          });
          for (const reader of [...people, 'stranger']) {
            const others = seenSheets(scores, reader).filter(({ memberId }) => memberId !== reader);
            if (left.length > 0) expect(others).toEqual([]);
            if (sheetOf(scores.sheets, reader)?.status === 'recused') expect(others).toEqual([]);
            expect(others.every(({ status }) => status === 'concluded')).toBe(true);
          }
        }
      }),
    );
  });

  it('is everybody’s score once all have concluded, without that of who declared a conflict', () => {
    const done = people.flatMap((one) => codes.map((code) => scoring(one, code)));
    const concluded = [doing('conclude', 'a'), doing('conclude', 'b'), doing('recuse', 'c')];
    const scores = [...done, ...concluded].reduce(after, begun);
    expect(areScoresOpen(scores)).toBe(true);
    expect(seenSheets(scores, 'a').map(({ memberId }) => memberId)).toEqual(['a', 'b']);
    expect(seenSheets(scores, 'c').map(({ memberId }) => memberId)).toEqual(['c']);
  });

  it('is nothing of others where one member alone is left', () => {
    const scores = [
      ...codes.map((code) => scoring('a', code)),
      ...['b', 'c'].map((one) => doing('recuse', one)),
      doing('conclude', 'a'),
    ].reduce(after, begun);
    expect(areScoresOpen(scores)).toBe(false);
  });
});
