import { describe, expect, it } from 'vitest';
import { agreementOf, budget, checkOn, flood, fy2554, fy2568, indicators2568 } from '../../testing/change-sample.ts';
import type { Indicator } from '../agreement/indicator.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { ChangePolicy, ChangeRequest } from './change-request.ts';
import { kindsOpen, proposedVersion } from './check-change.ts';

const unspoken: Framework = { ...fy2568, changePolicy: { ...fy2568.changePolicy, value: null } };
const policyOf = ({ changePolicy: { value } }: Framework): ChangePolicy => {
  if (value === null) throw new Error('the year has no policy of changes');
  return value;
};
const refusedAs = (...refusals: object[]) => ({ ok: false, refusals });
const accepted = (day: string) => ({
  ok: true,
  value: policyOf(fy2568).windows.find(({ until }) => day <= until),
});
const february = '2025-02-01';

/** The agreement of FY2568 with something else in its first indicator, `1.1-SME`. */
const agreeing = (change: Partial<Indicator>) => ({
  agreement: agreementOf(
    fy2568,
    indicators2568.map((one) => (one.code === '1.1-SME' ? { ...one, ...change } : one)),
  ),
});
const described: ChangeRequest = { ...flood, kind: 'details', proposed: { definition: 'คำนิยามที่ชัดเจนขึ้น' } };
const cancelling: ChangeRequest = { ...flood, kind: 'cancel', proposed: {} };

describe('a request that may be sent', () => {
  it('falls in a window, and its version is the agreement with the change alone', () => {
    expect(checkOn(flood, february)).toEqual(accepted(february));
    expect(checkOn(described, february)).toEqual(accepted(february));
    expect(checkOn(cancelling, february)).toEqual(accepted(february));
    const agreement = agreementOf(fy2568, indicators2568);
    expect(proposedVersion({ framework: fy2568, agreement, results: [] }, described)).toEqual({
      ok: true,
      value: indicators2568.map((one) => (one.code === '1.1-SME' ? { ...one, definition: 'คำนิยามที่ชัดเจนขึ้น' } : one)),
    });
  });

  it('changes words of a measure of parts or of a judgement, which have no levels', () => {
    const parts = [{ weight: '100', rule: { kind: 'ladder' as const, points: flood.proposed.points ?? [] } }];
    expect(checkOn(described, february, agreeing({ rule: { kind: 'composite', parts } }))).toEqual(accepted(february));
    const judged = agreeing({ rule: { kind: 'judgement', minimum: '50', maximum: '100' } });
    expect(checkOn(described, february, judged)).toEqual(accepted(february));
  });

  it('cancels even what could not be agreed today', () => {
    const unscaled = agreeing({ rule: { kind: 'central' } });
    expect(checkOn(cancelling, february, unscaled)).toEqual(accepted(february));
    expect(checkOn(described, february, unscaled)).toEqual(
      refusedAs({ code: 'criteria-missing', field: 'points', facts: { indicator: '1.1-SME', from: '', to: '' } }),
    );
  });

  it('may say the same name again, with or without spaces around', () => {
    const named = { ...described, proposed: { ...described.proposed, name: ' ตัวชี้วัด 1.1-SME ' } };
    expect(checkOn(named, february)).toEqual(accepted(february));
    const bare = { ...described, proposed: { ...described.proposed, name: 'ตัวชี้วัด 1.1-SME' } };
    expect(checkOn(bare, february, agreeing({ name: ' ตัวชี้วัด 1.1-SME ' }))).toEqual(accepted(february));
  });

  it('stands beside its own earlier record and beside requests on other indicators', () => {
    const own = { number: flood.number, code: flood.code, status: 'submitted' };
    const other = { number: 7, code: '1.2.2-FN', status: 'submitted' };
    expect(checkOn(flood, february, { others: [own, other] })).toEqual(accepted(february));
  });

  it('takes a known result where the year has other guards only', () => {
    const policy = policyOf(fy2568);
    const guards = policy.guards.filter(({ code }) => code !== 'target-not-a-known-result');
    const framework = { ...fy2568, changePolicy: { ...fy2568.changePolicy, value: { ...policy, guards } } };
    const results = [{ code: '1.1-SME', round: '6m', state: 'reported', variables: { result: '3' } }];
    expect(checkOn(flood, '2025-07-01', { framework, results })).toEqual(accepted('2025-07-01'));
  });
});

describe('a request that may not be sent', () => {
  const agreement = agreementOf(fy2568, indicators2568);

  it('says that the year does not speak of it', () => {
    const refused = refusedAs({ code: 'change-not-in-year', facts: { year: 2568 } });
    expect(checkOn(flood, february, { framework: unspoken })).toEqual(refused);
    expect(proposedVersion({ framework: unspoken, agreement, results: [] }, flood)).toEqual(refused);
  });

  it('says what the year lets change', () => {
    expect(checkOn({ ...flood, kind: 'weight', proposed: { weight: '30' } }, february)).toEqual(
      refusedAs({
        code: 'change-kind-not-open',
        field: 'kind',
        facts: { kind: 'ปรับน้ำหนัก', open: 'รายละเอียดตัวชี้วัด ค่าเป้าหมาย เกณฑ์การให้คะแนน' },
      }),
    );
    const policy = { ...policyOf(fy2568), cancelledWeight: policyOf(fy2554).cancelledWeight };
    expect(kindsOpen(policy)).toEqual(['details', 'target', 'criteria']);
  });

  it('names the clause against another indicator, beside the name or beside the code', () => {
    const clause = 'ไม่กำหนดตัวชี้วัดทดแทนหรือตัวชี้วัดใหม่ระหว่างปี เนื่องจากไม่ได้มีการพิจารณาตั้งแต่ต้นปีงบประมาณ';
    const refused = (field: string) => refusedAs({ code: 'change-another-indicator', field, facts: { clause } });
    expect(checkOn({ ...described, proposed: { name: 'ตัวชี้วัดอื่น' } }, february)).toEqual(refused('name'));
    expect(checkOn({ ...flood, code: '1.1-NEW' }, february)).toEqual(refused('code'));
    expect(checkOn({ ...budget, code: '9' }, '2011-03-01')).toEqual(
      refusedAs({ code: 'change-indicator-unknown', field: 'code', facts: { indicator: '9' } }),
    );
  });

  it('names the open request on its indicator and the newest version that changed that', () => {
    const others = [
      { number: 7, code: '1.1-SME', status: 'returned', madeVersion: null },
      { number: 8, code: '1.1-SME', status: 'accepted', madeVersion: 4 },
      { number: 9, code: '1.1-SME', status: 'accepted', madeVersion: 3 },
      { number: 10, code: '2.1', status: 'accepted', madeVersion: 5 },
    ];
    expect(checkOn({ ...flood, fromVersion: 2 }, february, { others })).toEqual(
      refusedAs(
        { code: 'change-open-twice', field: 'code', facts: { number: 7, indicator: '1.1-SME' } },
        { code: 'change-from-old-version', facts: { indicator: '1.1-SME', from: 2, newest: 4 } },
      ),
    );
  });

  it('is one that proposes nothing, whichever indicator it is of', () => {
    expect(checkOn({ ...described, code: '1.2.2-FN', proposed: {} }, february)).toEqual(
      refusedAs({ code: 'change-nothing-proposed' }),
    );
  });

  it('keeps the score of every level as it is written', () => {
    const scored = (...scores: string[]) => ({
      ...flood,
      proposed: { points: scores.map((score, at): readonly [string, string] => [String(at + 1), score]) },
    });
    const differ = { code: 'change-scores-differ', field: 'points', facts: { indicator: '1.1-SME' } };
    expect(checkOn(scored('50', '80', '100'), february)).toEqual(refusedAs(differ));
    expect(checkOn(scored('5', '075', '100'), february)).toEqual(refusedAs(differ));
  });

  it('is refused for its new values beside its own fields', () => {
    const central = agreeing({ rule: { kind: 'central', points: levels('4', '5', '6'), minimum: '2', maximum: '9' } });
    expect(checkOn(flood, february, central)).toEqual(
      refusedAs({
        code: 'criteria-outside-range',
        field: 'points',
        facts: { indicator: '1.1-SME', from: '2', to: '9' },
      }),
    );
    expect(checkOn(described, february, agreeing({ formula: 'other * 2' }))).toEqual(
      refusedAs({ code: 'formula-unknown-variable', field: 'formula', facts: { name: 'other' } }),
    );
    expect(checkOn({ ...flood, proposed: { points: levels('1', '3', '2') } }, february)).toEqual(
      refusedAs({ code: 'ladder-not-ordered', field: 'points', facts: { indicator: '1.1-SME', text: '20' } }),
    );
  });

  it('for a target that is known names the result, its round and the level', () => {
    const results = [{ code: '1.1-SME', round: '6m', state: 'reported', variables: { result: '1.5' } }];
    const facts = { indicator: '1.1-SME', round: '6m', result: '1.5', score: '50', before: '2', after: '1' };
    expect(checkOn(flood, '2025-07-01', { results })).toEqual(
      refusedAs({ code: 'change-target-known', field: 'points', facts }),
    );
  });
});

function levels(...values: string[]) {
  return values.map((value, at): readonly [string, string] => [value, ['50', '75', '100'][at] ?? '']);
}
