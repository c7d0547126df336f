import { describe, expect, it } from 'vitest';
import { type CompletenessFacts, gapsOf } from './completeness.ts';

const whole: CompletenessFacts = {
  ...{ code: '1-01', status: 'accepted', state: 'reported', isShared: false },
  ...{ narrative: 'ดำเนินการครบ', evidence: 2 },
};
const kinds = (change: Partial<CompletenessFacts>) =>
  gapsOf([{ ...whole, ...change }]).map((gap) => `${gap.kind}${gap.blocks ? ' blocks' : ''}`);

describe('what a report still lacks', () => {
  it('is nothing where everything was accepted, told and evidenced, or cancelled', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ state: 'cancelled', status: 'draft', evidence: 0 })).toEqual([]);
  });

  it.each([
    [{ status: 'draft', state: 'missing', evidence: 0, narrative: '' }, ['no-result blocks']],
    [{ status: 'draft' }, ['not-sent blocks']],
    [{ status: 'with-supervisor' }, ['with-supervisor blocks']],
    [{ status: 'sent' }, ['not-accepted blocks']],
    [{ status: 'returned' }, ['returned blocks']],
    [{ status: 'draft', isShared: true, evidence: 0 }, ['awaits-cluster']],
    [{ narrative: ' ', evidence: 0 }, ['no-narrative', 'no-evidence']],
  ] as const)('says of %o: %o', (change, expected) => {
    expect(kinds(change)).toEqual(expected);
  });

  it('tells what blocks before what is only advised', () => {
    const gaps = gapsOf([
      { ...whole, evidence: 0 },
      { ...whole, code: '1-02', status: 'sent' },
    ]);
    expect(gaps.map((gap) => gap.code)).toEqual(['1-02', '1-01']);
    const shared = { ...whole, status: 'draft', isShared: true } as const;
    const sent = { ...whole, status: 'sent' } as const;
    const mixed = [
      { ...shared, code: 'a' },
      { ...sent, code: 'b' },
      { ...shared, code: 'c' },
      { ...sent, code: 'd' },
    ];
    expect(gapsOf(mixed).map((gap) => gap.code)).toEqual(['b', 'd', 'a', 'c']);
  });
});
