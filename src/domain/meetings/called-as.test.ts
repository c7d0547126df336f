import { describe, expect, it } from 'vitest';
import { addressedTo, askedToCome, calledAs, convenedAs, invitationTo } from './called-as.ts';
import type { MeetingKind } from './meeting.ts';

const of = (title: string, number: number | null = null, kind: MeetingKind = 'committee') => ({
  ...{ title, number, kind, day: '2024-11-18' },
});
const opdc = { organisationId: 'opdc', convenerName: 'สำนักงาน ก.พ.ร.', bodyName: null };

describe('what an invitation calls a meeting', () => {
  it.each([
    [of('ประชุม อ.ก.พ.ร. ครั้งที่ 9', 9), 'ประชุม อ.ก.พ.ร. ครั้งที่ 9/2567'],
    [of('ประชุม อ.ก.พ.ร. ครั้งที่ ๙/๒๕๖๗', 9), 'ประชุม อ.ก.พ.ร. ครั้งที่ ๙/๒๕๖๗'],
    [of('การประชุมคณะกรรมการ ครั้งที่ 19', 9), 'ประชุมคณะกรรมการ ครั้งที่ 19 ครั้งที่ 9/2567'],
    [of('การประชุมคณะกรรมการ', 9), 'ประชุมคณะกรรมการ ครั้งที่ 9/2567'],
    [of('การประชุม ครั้งที่ 9 เรื่องตัวชี้วัด', 9), 'ประชุม ครั้งที่ 9/2567 เรื่องตัวชี้วัด'],
    [of('อ.ก.พ.ร. พิจารณาผล'), 'ประชุม อ.ก.พ.ร. พิจารณาผล'],
    [of('ติดตาม', null, 'follow-up'), 'ประชุมติดตาม'],
    [of('กิจกรรม KM Online เรื่องกรอบ', null, 'km-online'), 'กิจกรรม KM Online เรื่องกรอบ'],
    [of('KM Online เรื่องกรอบ', null, 'km-online'), 'กิจกรรม KM Online เรื่องกรอบ'],
    [of('กรอบการประเมินผล', null, 'km-online'), 'กิจกรรม KM Online กรอบการประเมินผล'],
    [of('  ประชุมติดตาม '), 'ประชุมติดตาม'],
    [of('ครั้งที่ 9', 9), 'ประชุมครั้งที่ 9/2567'],
    [of('โครงการติดตาม'), 'โครงการติดตาม'],
    [of('ประกวดผลงาน'), 'ประกวดผลงาน'],
    [of('การสัมมนาผู้ว่าราชการจังหวัด'), 'การสัมมนาผู้ว่าราชการจังหวัด'],
    [of('เตรียมกิจกรรมปลายปี'), 'ประชุมเตรียมกิจกรรมปลายปี'],
    [of('คณะกรรมการฯ ประจำปี'), 'ประชุมคณะกรรมการฯ ประจำปี'],
    [of('ผวจ. พบนายอำเภอ'), 'ประชุม ผวจ. พบนายอำเภอ'],
  ])('%j', (meeting, called) => {
    expect(calledAs(meeting)).toBe(called);
  });

  it('invites to a meeting once, and to take part in what is none', () => {
    expect(invitationTo(of('ประชุม อ.ก.พ.ร. ครั้งที่ 9', 9))).toBe('ขอเชิญประชุม อ.ก.พ.ร. ครั้งที่ 9/2567');
    expect(invitationTo(of('ติดตาม'))).toBe('ขอเชิญประชุมติดตาม');
    expect(invitationTo(of('KM Online', null, 'km-online'))).toBe('ขอเชิญเข้าร่วมกิจกรรม KM Online');
  });

  it('asks to come where it is held, and to take part from where one is', () => {
    const asked = (title: string, channel: 'on-site' | 'video' | 'both', kind: MeetingKind = 'follow-up') =>
      askedToCome({ ...of(title, null, kind), channel });
    expect(asked('ติดตาม', 'on-site')).toBe('เข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว');
    expect(asked('KM Online', 'video', 'km-online')).toBe('เข้าร่วมกิจกรรมฯ ตามวันและเวลาดังกล่าว ผ่านสื่ออิเล็กทรอนิกส์');
    expect(asked('ติดตาม', 'both')).toBe('เข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว หรือผ่านสื่ออิเล็กทรอนิกส์');
    expect(asked('การสัมมนา', 'video')).toBe('เข้าร่วมตามวันและเวลาดังกล่าว ผ่านสื่ออิเล็กทรอนิกส์');
  });

  it('says who arranges it and of which body it is', () => {
    expect(convenedAs({ ...opdc, ...of('ติดตาม') })).toBe('ด้วยสำนักงาน ก.พ.ร. กำหนดจัดประชุมติดตาม');
    expect(convenedAs({ ...opdc, convenerName: 'สำนักงานฯ ภาค', ...of('ติดตาม') })).toBe(
      'ด้วยสำนักงานฯ ภาคกำหนดจัดประชุมติดตาม',
    );
    const loei = { organisationId: 'TH-42', convenerName: 'เลย', bodyName: null };
    expect(convenedAs({ ...loei, ...of('ประชุมติดตาม') })).toBe('ด้วยจังหวัดเลยกำหนดจัดประชุมติดตาม');
    const bodyName = 'อ.ก.พ.ร. เกี่ยวกับการส่งเสริมการบริหารกิจการบ้านเมืองที่ดี';
    expect(convenedAs({ ...opdc, bodyName, ...of('ประชุม อ.ก.พ.ร.', 9) })).toBe(
      `ด้วยสำนักงาน ก.พ.ร. กำหนดจัดประชุม อ.ก.พ.ร. ครั้งที่ 9/2567 ซึ่งเป็นการประชุมของ ${bodyName}`,
    );
    expect(convenedAs({ ...opdc, bodyName, ...of(bodyName, 9) })).toBe(
      `ด้วยสำนักงาน ก.พ.ร. กำหนดจัดประชุม ${bodyName} ครั้งที่ 9/2567`,
    );
    expect(convenedAs({ ...opdc, convenerName: bodyName, bodyName, ...of('ติดตาม') })).toBe(
      `ด้วย ${bodyName}กำหนดจัดประชุมติดตาม`,
    );
  });

  it('is addressed to those who are invited', () => {
    const seat = { invited: { kind: 'seat', seatId: 's' } } as const;
    const office = { invited: { kind: 'organisation', organisationId: 'TH-42.cd' } } as const;
    const person = { invited: { kind: 'person', userId: 'u' } } as const;
    expect(addressedTo([office], { bodyName: 'คณะกรรมการ' })).toBeNull();
    expect(addressedTo([seat], { bodyName: null })).toBe('ผู้ได้รับเชิญ (ตามบัญชีแนบ)');
    expect(addressedTo([seat, seat], { bodyName: 'คณะกรรมการ' })).toBe('ผู้ดำรงตำแหน่งในคณะกรรมการ (ตามบัญชีแนบ)');
    for (const invited of [[seat, office], [person], [person, seat]])
      expect(addressedTo(invited, { bodyName: 'คณะกรรมการ' })).toBe('ผู้ได้รับเชิญ (ตามบัญชีแนบ)');
  });
});
