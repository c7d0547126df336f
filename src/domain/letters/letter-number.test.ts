import { describe, expect, it } from 'vitest';
import { numberText, referenceText, registerYearOf, senderTitle } from './letter-number.ts';

describe('the number of a letter', () => {
  it('is written as the sources write it', () => {
    expect(numberText('ลย 0017.5', { series: 'circular', year: 2567, number: 3031 })).toBe('ลย 0017.5/ว 3031');
    expect(numberText('ชม 0017.2', { series: 'letter', year: 2558, number: 2739 })).toBe('ชม 0017.2/2739');
    expect(numberText('ปท 0017.2', { series: 'order', year: 2562, number: 8556 })).toBe('8556/2562');
    expect(registerYearOf('2024-12-31')).toBe(2567);
  });

  it('is referred to with its organisation, speed and day', () => {
    const of = { kind: 'circular', number: 'ที่ ปท 0017.2/ว 2316', issuedOn: '2019-01-31', speed: 'ด่วนที่สุด' } as const;
    const title = senderTitle({ kind: 'province', name: 'ปทุมธานี' });
    expect(referenceText(of, title)).toBe('หนังสือจังหวัดปทุมธานี ด่วนที่สุด ที่ ปท 0017.2/ว 2316 ลงวันที่ 31 มกราคม 2562');
    expect(referenceText({ ...of, kind: 'memo', speed: '' }, title)).toBe(
      'บันทึกข้อความจังหวัดปทุมธานี ที่ ปท 0017.2/ว 2316 ลงวันที่ 31 มกราคม 2562',
    );
    expect(senderTitle({ kind: 'opdc', name: 'สำนักงาน ก.พ.ร.' })).toBe('สำนักงาน ก.พ.ร.');
  });
});
