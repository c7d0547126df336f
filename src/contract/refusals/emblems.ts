import type { EmblemRefusalFacts } from '../../domain/refusals/emblems.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the emblem of an organisation. */
export const emblemRefusals: Wordings<EmblemRefusalFacts> = {
  'emblem-not-readable': {
    status: 422,
    sentence: () =>
      'ไฟล์ตราอ่านไม่ได้ — เลือกไฟล์ PNG หรือ SVG ที่เปิดดูได้ตามปกติ หากเป็น SVG ให้ส่งออกใหม่จากโปรแกรมวาดภาพแบบ Plain SVG',
  },
  'emblem-too-large': {
    status: 413,
    example: { longest: '300 KB' },
    sentence: ({ longest }) => `ไฟล์ตราใหญ่เกินไป — ลดขนาดให้ไม่เกิน ${longest}`,
  },
  'emblem-without-shapes': {
    status: 422,
    sentence: () =>
      'ไม่เหลือรูปทรงในไฟล์ SVG หลังตัดสคริปต์ ลิงก์ ตัวอักษร และสิ่งที่อ้างถึงภายนอก — แปลงทุกส่วนเป็นเส้นทาง (path) แล้วส่งออกใหม่',
  },
  'emblem-not-square-enough': {
    status: 422,
    example: { most: 2 },
    sentence: ({ most }) => `ตรากว้างหรือสูงกว่าอีกด้านเกิน ${most} เท่า — ตัดภาพให้ใกล้สี่เหลี่ยมจัตุรัส`,
  },
  'emblem-pixels-out-of-bounds': {
    status: 422,
    example: { fewest: 100, most: 2000 },
    sentence: ({ fewest, most }) => `ด้านของภาพ PNG ต้องมี ${fewest} ถึง ${most} จุด — ปรับขนาดภาพก่อนอัปโหลด`,
  },
  'emblem-missing': { status: 409, sentence: () => 'หน่วยงานนี้ไม่มีตราที่จะนำออก — หนังสือพิมพ์เครื่องหมายกลางอยู่แล้ว' },
};
