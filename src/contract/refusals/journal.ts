type Facts = Readonly<Record<string, string | number>>;

/** Why the journal cannot be shown. */
export type JournalRefusal = 'journal-place-invalid';

/** HTTP status and Thai sentence of every refusal about the journal. */
export const journalRefusals: Record<JournalRefusal, { status: number; sentence: (facts: Facts) => string }> = {
  'journal-place-invalid': {
    status: 422,
    sentence: () => 'ตำแหน่งหน้าของสมุดบันทึกไม่ถูกต้อง — กลับไปเริ่มจากหน้าแรก',
  },
};
