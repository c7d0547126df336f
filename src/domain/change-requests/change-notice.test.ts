import { describe, expect, it } from 'vitest';
import { fy2554, fy2568 } from '../../testing/change-sample.ts';
import { askedInWords, checkRecordedInTime, decisionInNotice, isNoticeMissed, noticeWindow } from './change-notice.ts';

const [old, now] = [fy2554, fy2568].map(({ changePolicy }) => {
  if (changePolicy.value === null) throw new Error('the year has no policy');
  return changePolicy.value;
});

describe('what OPDC is told of a decision on a request', () => {
  it('must have reached it in the window in which the request was sent', () => {
    expect(now && noticeWindow(now, { windowCode: 'change-6m' })?.until).toBe('2025-02-28');
    expect(now && noticeWindow(now, { windowCode: 'change-12m' })?.until).toBe('2025-07-31');
    expect(now && noticeWindow(now, { windowCode: null })).toBeNull();
    expect(now && noticeWindow(now, { windowCode: 'another' })).toBeNull();
  });

  it('has no day where the year counts the receipt, or names nobody who tells', () => {
    expect(old && noticeWindow(old, { windowCode: 'change' })).toBeNull();
    expect(
      now && noticeWindow({ ...now, notifies: { ...now.notifies, value: null } }, { windowCode: 'change-6m' }),
    ).toBe(null);
    const received = now?.windows.map((one) => ({ ...one, what: 'request-received' as const })) ?? [];
    expect(now && noticeWindow({ ...now, windows: received }, { windowCode: 'change-6m' })).toBeNull();
  });

  it('is missed once its last day is over, or where it came after it', () => {
    const missed = (today: string, reachedOn: string | null) =>
      isNoticeMissed({ lastDay: '2025-02-28', today, reachedOn });
    expect(['2025-02-28', '2025-03-01'].map((day) => missed(day, null))).toEqual([false, true]);
    expect(['2025-02-28', '2025-03-01'].map((day) => missed('2025-06-01', day))).toEqual([false, true]);
  });

  it('lets a decision be recorded late only where it was told in time', () => {
    const late = { ok: false, refusals: [{ code: 'change-recorded-late', facts: { last: '28 กุมภาพันธ์ 2568' } }] };
    expect(checkRecordedInTime('2025-02-28', '2025-02-28', null)).toEqual({ ok: true, value: true });
    expect(checkRecordedInTime('2025-02-28', '2025-03-01', null)).toEqual(late);
    expect(checkRecordedInTime('2025-02-28', '2025-03-01', '2025-02-28')).toEqual({ ok: true, value: true });
    expect(checkRecordedInTime('2025-02-28', '2025-03-01', '2025-03-01')).toEqual(late);
  });

  it('says each decision, and that a joint indicator goes on', () => {
    expect(decisionInNotice('approved', null)).toBe('เห็นชอบ');
    expect(decisionInNotice('approved', 'อ.ก.พ.ร.')).toBe('เห็นชอบเบื้องต้น และเสนอ อ.ก.พ.ร. พิจารณา');
    expect(decisionInNotice('not-approved', 'อ.ก.พ.ร.')).toBe('ไม่เห็นชอบ');
    expect(decisionInNotice('returned', null)).toBe('ให้จังหวัดแก้ไขและเสนอใหม่');
    expect(decisionInNotice('noted', null)).toBe('รับทราบ');
  });

  it('says what was asked with its new values', () => {
    const points = [
      ['1', '50'],
      ['2', '100'],
    ] as const;
    expect(askedInWords({ kind: 'target', proposed: { points } })).toBe('ปรับค่าเป้าหมาย เป็น 1 (50 คะแนน) 2 (100 คะแนน)');
    expect(askedInWords({ kind: 'weight', proposed: { weight: '12.5' } })).toBe('ปรับน้ำหนัก เป็น ร้อยละ 12.5');
    expect(askedInWords({ kind: 'indicator', proposed: { name: 'ชื่อใหม่' } })).toContain(' เป็น ชื่อใหม่');
    expect(askedInWords({ kind: 'details', proposed: { definition: 'นิยาม', dataSource: 'แหล่ง' } })).toContain(
      ' เป็น คำนิยาม “นิยาม” แหล่งข้อมูล “แหล่ง”',
    );
    expect(askedInWords({ kind: 'cancel', proposed: {} })).toBe('ยกเลิกตัวชี้วัดและกระจายน้ำหนัก');
  });
});
