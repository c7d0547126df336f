import { accept, type Outcome, refuse } from '../values/result.ts';

/** What evidence may be. Size and types are assumptions: no source states them. */
export const evidenceLimits = {
  /** 20 MiB. */
  largestBytes: 20 * 1024 * 1024,
  mostFiles: 20,
  types: {
    'application/pdf': 'PDF',
    'image/png': 'PNG',
    'image/jpeg': 'JPEG',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (.docx)',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (.xlsx)',
  },
  assumption: 'เอกสารต้นทางไม่ระบุชนิดและขนาดไฟล์หลักฐาน จึงกำหนดไว้ที่ 20 เมกะไบต์ต่อไฟล์ และ 20 ไฟล์ต่อตัวชี้วัด',
} as const;

export type EvidenceRefusal = 'file-empty' | 'file-too-large' | 'file-type-not-allowed' | 'too-many-files';

/** Judges a file by what its bytes are, never by its name. `mediaType` null = not recognised. */
export function checkEvidence(
  file: { readonly sizeBytes: number; readonly mediaType: string | null; readonly fileName: string },
  already: number,
): Outcome<string, EvidenceRefusal> {
  const facts = { file: file.fileName, largest: '20 เมกะไบต์', types: Object.values(evidenceLimits.types).join(', ') };
  if (file.sizeBytes === 0) return refuse('file-empty', facts, 'evidence');
  if (file.sizeBytes > evidenceLimits.largestBytes) return refuse('file-too-large', facts, 'evidence');
  if (file.mediaType === null || !(file.mediaType in evidenceLimits.types))
    return refuse('file-type-not-allowed', facts, 'evidence');
  if (already >= evidenceLimits.mostFiles) return refuse('too-many-files', facts, 'evidence');
  return accept(file.mediaType);
}
