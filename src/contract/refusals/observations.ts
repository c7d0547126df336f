import type { ObservationRefusalFacts } from '../../domain/refusals/observations.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about observations: each sentence says what to do. */
export const observationRefusals: Wordings<ObservationRefusalFacts> = {
  'observation-text-missing': { status: 422, sentence: () => 'ยังไม่ได้พิมพ์คำชี้แจงหรือเหตุผล — พิมพ์แล้วส่งอีกครั้ง' },
  'observation-closed': {
    status: 409,
    example: { reason: 'ข้อมูลถูกต้องแล้ว' },
    sentence: ({ reason }) => `ข้อสังเกตนี้ปิดแล้ว เพราะ${reason} — หากมีเรื่องเพิ่ม ทำหนังสือถึงสำนักงาน ก.พ.ร.`,
  },
};
