import { describe, expect, it } from 'vitest';
import { budget, checkOn, evidenceOf, flood, fy2554, fy2568, refusedFor } from '../../testing/change-sample.ts';
import { checkGround, checkRoom, countsFor, groundWords, needNamed, needsOf, wasSent } from './change-grounds.ts';
import { type ChangePolicy, type ChangeRequest, sentOf } from './change-request.ts';

const policyOf = ({ changePolicy: { value } }: typeof fy2568): ChangePolicy => {
  if (value === null) throw new Error('the year has no policy of changes');
  return value;
};
const [policy2554, policy2568] = [policyOf(fy2554), policyOf(fy2568)];
const found = (change: Partial<ChangeRequest>) => checkGround(policy2568, { ...flood, ...change });
const needs = (ground: string, example: string) => needsOf({ ground, example }).map(({ code }) => code);

const outside = 'การดำเนินงานตามตัวชี้วัดได้รับผลกระทบจากปัจจัยภายนอกที่ไม่สามารถควบคุมได้';
const disaster = 'สถานการณ์ภัยธรรมชาติ ภัยพิบัติ โรคระบาดรุนแรง โรคอุบัติใหม่ที่ไม่ได้มีการคาดการณ์ไว้ล่วงหน้า';

describe('what a ground has to show', () => {
  it('is that of its example, else its own, else that something happened', () => {
    expect(needs('outside-factor', 'disaster-or-epidemic')).toEqual(['declaration']);
    expect(needs('outside-factor', 'government-policy')).toEqual(['policy']);
    expect(needs('outside-factor', 'budget')).toEqual(['budget']);
    expect(needs('outside-factor', '')).toEqual(['what-happened']);
    expect(needs('budget', '')).toEqual(['budget', 'no-transfer']);
    expect(needs('unknown', '')).toEqual(['what-happened']);
  });
});

describe('a ground in words', () => {
  it('is its name with that of the example, which goes before another factor', () => {
    expect(groundWords(policy2568, flood)).toBe(`${outside}: ${disaster}`);
    expect(groundWords(policy2568, { ...flood, otherFactor: 'ปิดด่านชายแดน' })).toBe(`${outside}: ${disaster}`);
  });

  it('is its name with another factor, or its name alone', () => {
    const other = { ...flood, example: '', otherFactor: 'ปิดด่านชายแดน' };
    expect(groundWords(policy2568, other)).toBe(`${outside}: ปิดด่านชายแดน`);
    expect(groundWords(policy2568, { ...other, otherFactor: '' })).toBe(outside);
    expect(groundWords(policy2554, budget)).toBe(
      'ไม่ได้รับจัดสรรงบประมาณหรือได้รับจัดสรรไม่เพียงพอ และไม่สามารถโอนเปลี่ยนแปลงรายการงบประมาณ',
    );
  });

  it('is nothing where the year does not know the ground', () => {
    expect(groundWords(policy2568, { ...flood, ground: 'unknown' })).toBe('');
  });
});

describe('a ground that does not carry a request', () => {
  it('is refused beside its own field', () => {
    const files = [{ need: 'what-happened', sha256: '', fileName: '', mediaType: '', sizeBytes: '1' }];
    expect(found({})).toEqual([]);
    expect(found({ ground: 'unknown', example: '', files })).toEqual([
      { code: 'change-ground-missing', field: 'ground' },
    ]);
    expect(found({ example: 'unknown', files })).toEqual([{ code: 'change-ground-missing', field: 'example' }]);
    expect(found({ example: '', otherFactor: ' ', files })).toEqual([
      { code: 'change-other-factor-missing', field: 'otherFactor' },
    ]);
    expect(found({ example: '', otherFactor: '', files })).toEqual([
      { code: 'change-other-factor-missing', field: 'otherFactor' },
    ]);
    expect(found({ explanation: '  ' })).toEqual([{ code: 'change-explanation-missing', field: 'explanation' }]);
    expect(found({ explanation: '' })).toEqual([{ code: 'change-explanation-missing', field: 'explanation' }]);
    expect(found({ cause: null })).toEqual([{ code: 'change-cause-missing', field: 'cause' }]);
  });

  it('for a cause inside the office is told with the clause of the year, if it has one', () => {
    const clause = policy2568.guards.at(-1)?.name ?? '';
    expect(clause.startsWith('การปรับเปลี่ยนค่าเป้าหมาย แผนการดำเนินงาน/กิจกรรม')).toBe(true);
    expect(found({ cause: 'internal' })).toEqual([
      { code: 'change-cause-internal', field: 'cause', facts: { clause } },
    ]);
    expect(checkGround(policy2554, { ...budget, cause: 'internal' })).toEqual([
      { code: 'change-cause-internal', field: 'cause', facts: { clause: '' } },
    ]);
  });

  it('for want of evidence names all that is lacking', () => {
    expect(checkGround(policy2554, { ...budget, files: [] })).toEqual([
      {
        code: 'change-evidence-missing',
        field: `evidence.${needsOf(budget)[0]?.code}`,
        facts: {
          needs: 'หนังสือหรือรายงานที่แสดงงบประมาณที่ขอ ที่ได้รับ และวันที่ได้รับ และ เอกสารที่แสดงว่าโอนเปลี่ยนแปลงรายการงบประมาณไม่ได้',
        },
      },
    ]);
  });
});

describe('the files of a request', () => {
  const file = (need: string, at = 0) => ({ ...evidenceOf(flood)[0], need, sha256: String(at).padStart(64, '0') });
  const having = (...files: unknown[]) => ({ ...flood, files: files as ChangeRequest['files'] });

  it('count for the ground that is chosen; what another ground asked for has its name and counts for nothing', () => {
    expect(countsFor(flood, { need: 'declaration' })).toBe(true);
    expect(countsFor(flood, { need: 'policy' })).toBe(false);
    expect(countsFor({ ground: 'x', example: '' }, { need: 'what-happened' })).toBe(true);
    expect(needNamed('policy')?.name).toContain('นโยบาย');
    expect(needNamed('what-happened')?.name).toContain('เหตุเกิดขึ้น');
    expect(needNamed('nothing')).toBeNull();
    expect(refusedFor(checkOn(having(file('policy')), '2025-02-01'))).toEqual(['change-evidence-missing']);
  });

  it('are at most twenty of the chosen ground, and a hundred with those of former ones', () => {
    const many = (count: number, need: string) => Array.from({ length: count }, (_, at) => file(need, at));
    const full = { refusals: [{ code: 'attachments-full', facts: { most: 20 }, field: 'evidence' }] };
    expect(checkRoom(having(...many(19, 'declaration')))).toEqual({ ok: true, value: true });
    expect(checkRoom(having(...many(20, 'declaration')))).toMatchObject(full);
    expect(checkRoom(having(...many(19, 'declaration'), ...many(80, 'policy')))).toEqual({ ok: true, value: true });
    expect(checkRoom(having(...many(19, 'declaration'), ...many(81, 'policy')))).toMatchObject({
      refusals: [{ code: 'change-files-at-end', facts: { most: 100 }, field: 'evidence' }],
    });
  });

  it('leave room for what a body asks for besides what it was sent, which cannot be taken off', () => {
    const sent = Array.from({ length: 20 }, (_, at) => file('declaration', at));
    const back = (...more: unknown[]) => {
      const request = { ...having(...sent, ...more), status: 'returned' as const };
      return { ...request, sent: sentOf({ ...request, files: sent as ChangeRequest['files'] }) };
    };
    expect(sent.every((one) => wasSent(back(), one as ChangeRequest['files'][number]))).toBe(true);
    expect(wasSent(back(), { need: 'declaration', sha256: 'x' })).toBe(false);
    expect(wasSent(back(), { need: 'policy', sha256: sent[0]?.sha256 ?? '' })).toBe(false);
    expect(wasSent({ sent: null }, { need: 'declaration', sha256: '' })).toBe(false);
    expect(checkRoom(back())).toEqual({ ok: true, value: true });
    const more = Array.from({ length: 20 }, (_, at) => file('declaration', 100 + at));
    expect(checkRoom(back(...more.slice(1)))).toEqual({ ok: true, value: true });
    expect(checkRoom(back(...more))).toMatchObject({ refusals: [{ code: 'attachments-full' }] });
  });
});
