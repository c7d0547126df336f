import { longestWhatIfName, longestWhatIfResult, mostSavedWhatIfs } from '../../domain/forecast/saved-what-if.ts';
import type { ForecastRefusalFacts } from '../../domain/refusals/forecast.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about supposed results that are saved: each sentence says what to do. */
export const forecastRefusals: Wordings<ForecastRefusalFacts> = {
  'what-if-name-missing': { status: 422, sentence: () => 'ยังไม่ได้ตั้งชื่อ — พิมพ์ชื่อที่บอกว่าสมมติอะไร' },
  'what-if-name-too-long': {
    status: 422,
    example: { longest: longestWhatIfName },
    sentence: ({ longest }) => `ชื่อยาวเกินไป — ย่อให้ไม่เกิน ${longest} ตัวอักษร`,
  },
  'what-if-name-taken': {
    status: 422,
    example: { name: 'แบบเร่งรัด' },
    sentence: ({ name }) => `ท่านเก็บชื่อ “${name}” ไว้แล้ว — ตั้งชื่ออื่น หรือลบแบบเดิมก่อน`,
  },
  'what-if-result-too-long': {
    status: 422,
    example: { indicator: '1.1-SME', longest: longestWhatIfResult },
    sentence: ({ indicator, longest }) => `ผลของตัวชี้วัด ${indicator} ยาวเกินไป — พิมพ์ตัวเลขไม่เกิน ${longest} ตัวอักษร`,
  },
  'what-if-empty': {
    status: 422,
    sentence: () => 'แบบที่เลือกยังไม่มีผลที่สมมติ — พิมพ์ผลอย่างน้อยหนึ่งตัวชี้วัดแล้วกดคำนวณ จึงเก็บ',
  },
  'what-if-too-many': {
    status: 422,
    example: { most: mostSavedWhatIfs },
    sentence: ({ most }) => `เก็บไว้ครบ ${most} แบบแล้ว — ลบแบบที่ไม่ใช้ก่อน`,
  },
};
