import type { MeetingPlan } from '../domain/meetings/meeting.ts';

/**
 * The KM Online event of Loei's letter of 25 April 2567 (ที่ ลย 0017.5/ว 3031): agenda, times, speakers by their
 * offices, and the eight of the annexed list. Link and passcode are made up and say so: the letter's room is a real one, and is
 * stored nowhere.
 */
export const demoMeeting = {
  organisationId: 'TH-42',
  id: 'kmlv-2567',
  calledAt: '2024-04-25T03:00:00.000Z',
  plan: {
    fiscalYears: [2568],
    kind: 'km-online',
    ...{ bodyId: null, number: null },
    title: 'กิจกรรม KM Online เรื่อง “กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568”',
    purpose:
      'ขอเชิญหัวหน้าส่วนราชการ/หน่วยงาน เจ้าภาพตัวชี้วัด เข้าร่วมกิจกรรมตามวันและเวลาดังกล่าวผ่านสื่ออิเล็กทรอนิกส์ (Zoom และ YouTube Live สำนักงาน ก.พ.ร.)\nลิงก์ในหน้านี้เป็นค่าสมมติสำหรับการสาธิต',
    ...{ day: '2024-04-30', starts: '09:30', ends: '12:00', channel: 'video', place: '' },
    ...{ link: 'https://demonstration.example/km-online', passcode: 'รหัสสาธิต-7', replyBy: '2024-04-29' },
  } satisfies MeetingPlan as MeetingPlan,
  items: [
    {
      ...{ starts: '09:30', ends: '09:45', title: 'กล่าวเปิดการประชุม' },
      speakers: 'ประธาน อ.ก.พ.ร. เกี่ยวกับการส่งเสริมและพัฒนาระบบการบริหารราชการในส่วนภูมิภาคและท้องถิ่น',
    },
    {
      ...{ starts: '09:45', ends: '10:45' },
      title:
        'ชี้แจงแนวทางการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568: กรอบการประเมิน และตัวชี้วัดขับเคลื่อนการบูรณาการร่วมกัน (Joint KPIs)',
      speakers: 'รองเลขาธิการ ก.พ.ร.\nผู้อำนวยการกองพัฒนาระบบบริหารงานส่วนภูมิภาคและส่วนท้องถิ่น',
    },
    {
      ...{ starts: '10:45', ends: '11:15' },
      title:
        'การประเมินศักยภาพในการดำเนินงาน (Potential Base): การประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0 (PMQA 4.0) ของจังหวัด',
      speakers: 'รองเลขาธิการ ก.พ.ร.',
    },
    {
      ...{ starts: '11:15', ends: '11:30' },
      title: 'การประเมินศักยภาพในการดำเนินงาน (Potential Base): การประเมินความพึงพอใจของหน่วยงาน โดยใช้ข้อมูลจากผลการประเมิน ITA',
      speakers: 'นักพัฒนาระบบราชการชำนาญการพิเศษ',
    },
    { starts: '11:30', ends: '12:00', title: 'ตอบข้อซักถาม และปิดการประชุม', speakers: '' },
  ],
  /** The annexed list, in its order. */
  invitees: ['cd', 'ts', 'nre', 'stat', 'local', 'com', 'admin', 'office'],
} as const;
