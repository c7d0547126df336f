import type { Framework } from '../../domain/framework/framework-schema.ts';

/** The one source of FY2568. */
export const sources: Framework['sources'] = [
  {
    code: 'S4',
    short: 'หนังสือจังหวัดเลย ว 3031',
    title: 'หนังสือจังหวัดเลย เรื่อง ขอเชิญเข้าร่วมกิจกรรม KM Online พร้อม (ร่าง) กรอบการประเมินผลฯ ปีงบประมาณ พ.ศ. 2568',
    issuer: 'จังหวัดเลย (กรอบโดยสำนักงาน ก.พ.ร.)',
    number: 'ลย ๐๐๑๗.๕/ว ๓๐๓๑',
    issuedOn: '2024-04-25',
    note: 'กรอบเป็นฉบับ (ร่าง) ตามมติ อ.ก.พ.ร. ครั้งที่ 3/2567 เมื่อวันที่ 19 มีนาคม 2567',
  },
];
