import { describe, expect, it } from 'vitest';
import { sampleMeeting } from '../../testing/meeting-sample.ts';
import type { MeetingPlan } from './meeting.ts';
import { planChanges, timesText } from './plan-changes.ts';

const before: MeetingPlan = sampleMeeting;
const changed = (change: Partial<MeetingPlan>) => planChanges(before, { ...before, ...change });

describe('what those invited are told of a change', () => {
  it.each<[Partial<MeetingPlan>, string, string, string]>([
    [{ title: 'ใหม่' }, 'เรื่อง', before.title, 'ใหม่'],
    [{ fiscalYears: [2558, 2559] }, 'ปีงบประมาณ', '2558', '2558 2559'],
    [{ day: '2015-10-19' }, 'วันประชุม', 'วันศุกร์ที่ 16 ตุลาคม 2558', 'วันจันทร์ที่ 19 ตุลาคม 2558'],
    [{ ends: '16:00' }, 'เวลา', '13.30 น.', '13.30 - 16.00 น.'],
    [{ channel: 'both' }, 'รูปแบบ', 'พบกัน ณ สถานที่ประชุม', 'ณ สถานที่ประชุม และผ่านสื่ออิเล็กทรอนิกส์'],
    [{ place: 'ใหม่' }, 'สถานที่', before.place, 'ใหม่'],
    [{ link: 'https://a.go.th' }, 'ลิงก์เข้าประชุม', '', 'https://a.go.th'],
    [{ number: 3 }, 'ครั้งที่', '', '3'],
    [{ purpose: 'ติดตาม' }, 'รายละเอียด', '', 'ติดตาม'],
    [{ replyBy: null }, 'ตอบรับภายใน', 'วันพุธที่ 14 ตุลาคม 2558', ''],
  ])('is each thing by its name, before and after: %j', (change, name, was, is) => {
    expect(changed(change)).toEqual([{ name, before: was, after: is }]);
  });

  it('is nothing where nothing differs, and never a passcode itself', () => {
    expect(changed({})).toEqual([]);
    expect(changed({ passcode: 'secret', place: 'ใหม่' })).toEqual([
      { name: 'สถานที่', before: before.place, after: 'ใหม่' },
      { name: 'รหัสเข้าประชุม', before: '', after: 'เปลี่ยนแล้ว ดูได้เมื่อเข้าสู่ระบบ' },
    ]);
  });

  it('has hours as official letters write them', () => {
    expect([timesText({ starts: '09:30', ends: '12:00' }), timesText({ starts: '09:30', ends: null })]).toEqual([
      ...['09.30 - 12.00 น.', '09.30 น.'],
    ]);
  });
});
