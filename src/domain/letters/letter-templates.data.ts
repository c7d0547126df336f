import { namesOf } from '../values/known-names.ts';
import type { LetterContent, LetterKind } from './letter-parts.ts';

/** Stands in a template where something must be written; a letter in which it is left is not sent to be checked. */
export const blankMark = '…';

/** A draft to begin with: wording of the sources, with `blankMark` where something must be written. */
export interface LetterTemplate {
  readonly name: string;
  readonly kind: LetterKind;
  readonly content: Partial<LetterContent>;
  readonly source: { readonly clause: string } | { readonly assumption: string };
}

const closing = 'ขอแสดงความนับถือ';

/** The templates that every year offers; `{ปี}` is its fiscal year. */
export const letterTemplates = {
  circular: {
    name: 'หนังสือเวียนแจ้งกรอบหรือรายการตัวชี้วัด',
    kind: 'circular',
    content: {
      subject: 'แจ้งกรอบการประเมินผลการปฏิบัติราชการและรายการตัวชี้วัด ประจำปีงบประมาณ พ.ศ. {ปี}',
      to: 'ผู้ว่าราชการจังหวัด ทุกจังหวัด',
      paragraphs: [
        'ด้วย … ได้มีมติเห็นชอบกรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. {ปี} รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย',
        'จึงเรียนมาเพื่อทราบ และพิจารณาดำเนินการในส่วนที่เกี่ยวข้องต่อไป',
      ],
      closing,
      isPublic: true,
    },
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 2 — ส่งรายการตัวชี้วัดให้จังหวัดพิจารณา; จังหวัดเลย ว 3031 — สำนักงาน ก.พ.ร. แจ้งกรอบ' },
  },
  invitation: {
    name: 'หนังสือเชิญประชุมหรือเข้าร่วมกิจกรรม',
    kind: 'circular',
    content: {
      subject: 'ขอเชิญประชุม … ประจำปีงบประมาณ พ.ศ. {ปี}',
      to: 'หัวหน้าส่วนราชการ/หน่วยงานเจ้าภาพตัวชี้วัด (ตามบัญชีแนบ)',
      annex: true,
      paragraphs: [
        'ด้วย … กำหนดจัดประชุม … ในวัน… ที่ … เวลา … น. ณ …',
        'ในการนี้ จึงขอเชิญหัวหน้าส่วนราชการ หรือมอบหมายผู้รับผิดชอบการขับเคลื่อนตัวชี้วัด เข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว',
        'จึงเรียนมาเพื่อพิจารณา',
      ],
      closing,
    },
    source: { clause: 'จังหวัดเชียงใหม่ ว 75275; จังหวัดเลย ว 3031' },
  },
  assignment: {
    name: 'หนังสือมอบหมายหน่วยงานดำเนินงานตัวชี้วัด',
    kind: 'circular',
    content: {
      subject: 'การประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. {ปี}',
      to: 'หัวหน้าส่วนราชการ (ตามบัญชีแนบ)',
      annex: true,
      paragraphs: [
        'ในการนี้ เพื่อให้การดำเนินงานตามตัวชี้วัดเป็นไปด้วยความเรียบร้อย จังหวัดจึงมอบหมายหน่วยงานดำเนินงานตามตัวชี้วัด ดังนี้ {ข้อความเฉพาะ}',
        'จึงเรียนมาเพื่อทราบ และพิจารณาดำเนินการในส่วนที่เกี่ยวข้องต่อไป',
      ],
      closing,
    },
    source: { clause: 'จังหวัดปทุมธานี ว 7107 — การมอบหมายหน่วยงานดำเนินงานตัวชี้วัดฯ' },
  },
  order: {
    name: 'คำสั่งแต่งตั้งคณะกรรมการ',
    kind: 'order',
    content: {
      subject: 'แต่งตั้งคณะกรรมการดำเนินงานตัวชี้วัด …',
      paragraphs: [
        'เพื่อให้การดำเนินงานตามตัวชี้วัด … เป็นไปด้วยความเรียบร้อย จึงแต่งตั้งคณะกรรมการ ประกอบด้วย',
        '1. … ประธานกรรมการ',
        '2. … กรรมการและเลขานุการ',
        'ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป',
      ],
    },
    source: { clause: 'จังหวัดปทุมธานี ว 7107 สิ่งที่ส่งมาด้วย 4 — คำสั่งจังหวัดปทุมธานี ที่ 8556/2562' },
  },
  'result-notice': {
    name: 'หนังสือแจ้งผลการประเมิน',
    kind: 'circular',
    content: {
      subject: 'แจ้งผลการประเมินการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. {ปี}',
      to: 'ผู้ว่าราชการจังหวัด ทุกจังหวัด',
      oneEach: true,
      paragraphs: [
        'ตามที่จังหวัดได้ส่งรายงานการประเมินผลตนเอง ประจำปีงบประมาณ พ.ศ. {ปี} นั้น',
        'สำนักงาน ก.พ.ร. ขอแจ้งผลการประเมินของ{ผู้รับ} ดังนี้ {ข้อความเฉพาะ}',
        'จึงเรียนมาเพื่อทราบ',
      ],
      closing,
    },
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 4 — สรุปผลการประเมิน แจ้งผลการประเมินให้จังหวัดทราบ' },
  },
  memo: {
    name: 'บันทึกข้อความ',
    kind: 'memo',
    content: { subject: '…', to: '…', paragraphs: ['…', 'จึงเรียนมาเพื่อโปรดพิจารณา'] },
    source: { assumption: 'ไม่มีบันทึกข้อความในเอกสารต้นทาง ใช้แบบที่ใช้ทั่วไปในงานสารบรรณ' },
  },
  blank: {
    name: 'หนังสือภายนอก (เริ่มจากว่าง)',
    kind: 'letter',
    content: { closing },
    source: { clause: 'หนังสือสำนักงาน ก.พ.ร. ว 26 พ.ศ. 2552 — เรื่อง เรียน อ้างถึง สิ่งที่ส่งมาด้วย' },
  },
} as const satisfies Readonly<Record<string, LetterTemplate>>;

export type LetterTemplateName = keyof typeof letterTemplates;
export const letterTemplateNames: readonly LetterTemplateName[] = namesOf(letterTemplates);
