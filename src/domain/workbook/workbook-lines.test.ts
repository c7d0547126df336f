import { describe, expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { figuresToSave, mergeFigures, workbookLines } from './workbook-lines.ts';

const [current, previous] = growth.variables;
if (!current || !previous) throw new Error('the sample has two variables');
const byQuarter = { variables: [{ ...current, byPeriod: { period: 'quarter', combine: 'sum' } as const }, previous] };
const lines = workbookLines(byQuarter, '6m');

describe('the lines of an indicator given by quarter', () => {
  it('are one a quarter of the round, then the total that follows from them', () => {
    expect(lines.map((line) => [line.name, line.kind])).toEqual([
      ['current.q1', 'figure'],
      ['current.q2', 'figure'],
      ['current', 'total'],
      ['previous', 'figure'],
    ]);
    expect(workbookLines(byQuarter, '12m')).toHaveLength(6);
    expect(lines[2]?.label).toContain('รวมทุกงวด');
  });

  it('are saved without the total, which follows from them', () => {
    const given = { 'current.q1': '1', 'current.q2': '2', previous: '9' };
    expect(figuresToSave(lines, { current: '77' }, given)).toEqual(given);
  });

  it('keep a total that came alone, and empty one whose quarters were emptied', () => {
    const empty = { 'current.q1': '', 'current.q2': '', previous: '9' };
    expect(figuresToSave(lines, { current: '77' }, empty)).toEqual({ ...empty, current: '77' });
    expect(figuresToSave(lines, { current: '3', 'current.q1': '1' }, empty)).toEqual({ ...empty, current: '' });
  });
});

describe('figures given one by one', () => {
  const stored = { current: '3', 'current.q1': '1', 'current.q2': '2', previous: '9' };

  it('a total of its own stands alone, the same total changes nothing, a quarter lets the total follow again', () => {
    expect(mergeFigures(byQuarter, '6m', stored, { current: '50' })).toEqual({ current: '50', previous: '9' });
    expect(mergeFigures(byQuarter, '6m', stored, { current: '๓' })).toEqual({ ...stored, current: '๓' });
    const { current: _total, ...rest } = stored;
    expect(mergeFigures(byQuarter, '6m', stored, { 'current.q2': '4' })).toEqual({ ...rest, 'current.q2': '4' });
  });

  it('leave what they do not name', () => {
    expect(mergeFigures(byQuarter, '6m', stored, { previous: '10' })).toEqual({ ...stored, previous: '10' });
  });
});

describe('the lines of an indicator', () => {
  const variable = (name: string, label: string) => ({ name, label, unit: 'คน', mayBeNegative: true });

  it('say each figure with its unit, a step without one and without the note for machines', () => {
    const indicator = {
      variables: [
        variable('current', 'งวดนี้'),
        variable('step1', 'สำรวจ  (1 = แล้วเสร็จ)'),
        variable('step2', 'รายงาน (1 = ใช่) แล้ว'),
      ],
    };
    expect(workbookLines(indicator, '12m')).toEqual([
      { name: 'current', label: 'งวดนี้', unit: 'คน', kind: 'figure', mayBeNegative: true, from: null },
      { name: 'step1', label: 'สำรวจ', unit: '', kind: 'step', mayBeNegative: true, from: null },
      { name: 'step2', label: 'รายงาน (1 = ใช่) แล้ว', unit: '', kind: 'step', mayBeNegative: true, from: null },
    ]);
  });

  it('are steps where the variable says so, whatever its name', () => {
    const variables = [
      { ...variable('surveyed', 'สำรวจ (1 = แล้วเสร็จ)'), kind: 'step' as const },
      { ...variable('step1', 'ก้าว'), kind: 'figure' as const },
    ];
    expect(workbookLines({ variables }, '12m').map(({ label, kind }) => [label, kind])).toEqual([
      ['สำรวจ', 'step'],
      ['ก้าว', 'figure'],
    ]);
  });

  it('is one for its texts alone where it asks for no figure', () => {
    expect(workbookLines({ variables: [] }, '12m')).toEqual([
      { name: '', label: '', unit: '', kind: 'none', mayBeNegative: false, from: null },
    ]);
  });

  it('name the month or quarter, and how the total follows', () => {
    const byPeriod = { period: 'quarter', combine: 'latest' } as const;
    const labels = workbookLines({ variables: [{ ...variable('s', 'คงเหลือ'), byPeriod }] }, '6m').map(
      (one) => one.label,
    );
    expect(labels).toEqual(['คงเหลือ ไตรมาส 1', 'คงเหลือ ไตรมาส 2', 'คงเหลือ ค่าล่าสุด']);
  });

  it('are saved with a total of their own only while no period is given at all', () => {
    expect(figuresToSave(lines, {}, { 'current.q1': '', 'current.q2': '2' })).toEqual({
      'current.q1': '',
      'current.q2': '2',
    });
    expect(figuresToSave(lines, {}, {})).toEqual({ current: '' });
    expect(figuresToSave(lines, { current: '7' }, { current: '9' })).toEqual({ current: '7' });
  });

  it('leave the quarters where an empty total is given for an empty one', () => {
    expect(mergeFigures(byQuarter, '6m', { 'current.q1': '1' }, { current: '' })).toEqual({
      'current.q1': '1',
      current: '',
    });
    expect(mergeFigures(byQuarter, '6m', { current: '1', 'current.q1': '1' }, { current: '' })).toEqual({
      current: '',
    });
  });
});
