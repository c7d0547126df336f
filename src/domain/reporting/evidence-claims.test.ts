import { describe, expect, it } from 'vitest';
import { checkClaims, claimsOf, nameClaims } from './evidence-claims.ts';

const variable = (name: string, label: string) => ({ name, label, unit: 'บาท', mayBeNegative: false });
const indicator = { variables: [variable('current', 'มูลค่างวดนี้'), variable('previous', 'มูลค่างวดก่อน')] };

describe('what a piece of evidence proves', () => {
  it('is chosen from the figures of the indicator and what is written about it', () => {
    expect(claimsOf(indicator).map((claim) => claim.label)).toEqual([
      'มูลค่างวดนี้',
      'มูลค่างวดก่อน',
      'คำชี้แจงผลการดำเนินงาน',
      'ปัจจัยสนับสนุน',
      'ปัญหาและอุปสรรค',
    ]);
  });

  it('is kept in the order of the list, each once', () => {
    const chosen = ['statement:narrative', 'variable:previous', 'variable:previous'];
    expect(checkClaims(indicator, chosen)).toEqual({ ok: true, value: ['variable:previous', 'statement:narrative'] });
    expect(checkClaims(indicator, [])).toEqual({ ok: true, value: [] });
  });

  it('cannot be something the indicator does not ask for', () => {
    expect(checkClaims(indicator, ['variable:step1'])).toMatchObject({
      ok: false,
      refusals: [{ code: 'claim-unknown', field: 'claims' }],
    });
  });

  it('keeps its key where the indicator has since changed', () => {
    expect(nameClaims(indicator, ['variable:current', 'variable:gone'])).toEqual(['มูลค่างวดนี้', 'variable:gone']);
  });

  it('are the figures of the indicator, then what is written about it', () => {
    expect(claimsOf({ variables: [] }).map(({ key }) => key)).toEqual([
      'statement:narrative',
      'statement:supporting',
      'statement:obstacles',
    ]);
    expect(checkClaims({ variables: [] }, ['statement:narrative', 'variable:x'])).toEqual({
      ok: false,
      refusals: [{ code: 'claim-unknown', field: 'claims' }],
    });
  });
});
