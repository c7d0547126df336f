import type { JournalRefusalFacts } from '../../domain/refusals/journal.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the journal: each sentence says what to do. */
export const journalRefusals: Wordings<JournalRefusalFacts> = {
  'journal-place-invalid': { status: 422, sentence: () => 'ตำแหน่งหน้าของบันทึกการดำเนินการไม่ถูกต้อง — กลับไปเริ่มจากหน้าแรก' },
};
