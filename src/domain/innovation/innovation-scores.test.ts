import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { PanelMember } from '../evaluation/panel.ts';
import { type InnovationSheet, memberScore, scoresOf, settleInnovation, sheetsSeen } from './innovation-scores.ts';
import { assumedCriteria } from './innovation-settings.data.ts';

const criteria = assumedCriteria.map((one, index) => ({ ...one, code: `c${index + 1}` }));
const member = (userId: string): PanelMember => ({
  ...{ userId, name: userId, organisationId: 'TH-13', organisationName: 'ปทุมธานี' },
});
const sheet = (memberId: string, given: readonly number[], status: InnovationSheet['status'] = 'concluded') => ({
  ...{ organisationId: 'TH-13', fiscalYear: 2562, number: 1, memberId, memberName: memberId, status },
  ...{ recusedBecause: status === 'recused' ? '-' : null, rowVersion: 1, changedAt: '' },
  scores: given.map((score, index) => ({ code: `c${index + 1}`, score, note: '' })),
});
const given = fc.tuple(...criteria.map(() => fc.integer({ min: 1, max: 5 })));

describe('the score of an innovation proposal', () => {
  it('is the weights by their share of the top of the scale', () => {
    expect(memberScore(criteria, sheet('a', [5, 4, 5, 5]))).toBe('95');
    expect(memberScore(criteria, sheet('a', [1, 1, 1, 1]))).toBe('20');
    expect(memberScore(criteria, sheet('a', [3, 4, 2, 5]))).toBe('72');
  });

  it('is the mean of all who score, as an independent library computes it, for any scores', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 2, maxLength: 5 }), (all) => {
        const sheets = all.map((one, index) => sheet(`m${index}`, one));
        const settled = settleInnovation(
          criteria,
          scoresOf(
            { criteria },
            sheets.map(({ memberId }) => member(memberId)),
            sheets,
          ),
        );
        const totals = all.map((one) =>
          one.reduce(
            (sum, score, index) => sum.add(new Fraction(criteria[index]?.weight ?? 0).mul(score).div(5)),
            new Fraction(0),
          ),
        );
        const mean = totals.reduce((sum, one) => sum.add(one), new Fraction(0)).div(totals.length);
        return settled?.score === mean.round(4).valueOf().toFixed(4) && settled.members === all.length;
      }),
    );
  });

  it('is none before everybody has concluded, nor with one member alone, nor of who declared a conflict', () => {
    const members = ['a', 'b', 'c'].map(member);
    const open = scoresOf({ criteria }, members, [sheet('a', [5, 5, 5, 5]), sheet('b', [1, 1, 1, 1], 'draft')]);
    expect(settleInnovation(criteria, open)).toBeNull();
    expect(sheetsSeen(open, 'a', true).map(({ memberId }) => memberId)).toEqual(['a']);
    expect(sheetsSeen(open, 'officer', true)).toEqual([]);
    const sheets = [sheet('a', [5, 5, 5, 5]), sheet('b', [1, 1, 1, 1]), sheet('c', [3, 3, 3, 3], 'recused')];
    const done = scoresOf({ criteria }, members, sheets);
    expect(settleInnovation(criteria, done)?.score).toBe('60.0000');
    expect(sheetsSeen(done, 'officer', true).map(({ memberId }) => memberId)).toEqual(['a', 'b']);
    expect(sheetsSeen(done, 'stranger', false)).toEqual([]);
    expect(sheetsSeen(done, 'c', true).map(({ memberId }) => memberId)).toEqual(['c']);
    const alone = scoresOf({ criteria }, members.slice(0, 1), sheets.slice(0, 1));
    expect(settleInnovation(criteria, alone)).toBeNull();
  });
});
