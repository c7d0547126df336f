import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { hasTypedFormula, withFormulasInWords } from './formulas-in-words.ts';
import { resultTextsOf } from './result-texts.ts';
import type { SarContent } from './sar-content.ts';

/** A report whose indicators have these formulas and are otherwise without content. */
function reportOf(...formulas: (string | null)[]): SarContent {
  const texts = { ...resultTextsOf({}), name: '', unit: '', definition: '' };
  const none = { leads: [], supports: [], baselines: [], levels: [], variables: [], evidence: [] };
  const figures = {
    weight: '50',
    result: null,
    score: null,
    weighted: null,
    sharedFrom: null,
    state: 'missing',
  } as const;
  return {
    format: 'samrit.sar/1',
    organisationId: 'TH-42',
    fiscalYear: 2568,
    round: { code: '12m', name: 'รอบ 12 เดือน', from: '2024-10-01', to: '2025-09-30' },
    requires: [],
    framework: { name: 'กรอบ', version: 1 },
    agreementVersion: 1,
    due: { stated: null, due: '2025-10-31', moves: [] },
    endorsed: null,
    total: null,
    grade: null,
    indicators: formulas.map((formula, at) => ({
      ...{ ...texts, ...none, ...figures, formula },
      ...{ code: at === 0 ? growth.code : `2-${at}`, component: '1.1' },
    })),
  };
}

describe('a report with its formulas', () => {
  const typed = '(current - previous) / previous * 100';
  const inWords = '(งวดนี้ − งวดก่อน) ÷ งวดก่อน × 100';

  it('has typed ones if any has a name of a variable', () => {
    expect(hasTypedFormula(reportOf(null, typed))).toBe(true);
    expect(hasTypedFormula(reportOf('ab / 2'))).toBe(true);
    expect(hasTypedFormula(reportOf('x9'))).toBe(true);
    expect(hasTypedFormula(reportOf(null, inWords, 'ผล A ÷ 100'))).toBe(false);
    expect(hasTypedFormula(reportOf())).toBe(false);
  });

  it('has them all in words, with the labels of the indicator that was agreed', () => {
    const read = withFormulasInWords(reportOf(typed, null, 'number * 2'), [growth]);
    expect(read.indicators.map(({ formula }) => formula)).toEqual([inWords, null, 'number × 2']);
    expect(read.indicators[0]).toStrictEqual({ ...reportOf(typed).indicators[0], formula: inWords });
  });
});
