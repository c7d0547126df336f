import type { ArchivedPiece, EvidenceArchive } from '../../application/reporting/read-evidence-archive.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';

/** What became of a file on its way into the archive. A link has no file. */
export type Packed = 'verified' | 'missing' | 'altered' | 'link';

export interface ListedPiece extends ArchivedPiece {
  readonly packed: Packed;
}

const packedNames: Readonly<Record<Packed, string>> = {
  verified: 'ครบถ้วน ตรงกับลายนิ้วมือ',
  missing: 'ไม่พบไฟล์ในที่เก็บ — แจ้งผู้ดูแลระบบ',
  altered: 'เนื้อไฟล์ไม่ตรงกับลายนิ้วมือ — อย่าใช้ แจ้งผู้ดูแลระบบ',
  link: 'ลิงก์ ไม่มีไฟล์',
};

const columns: readonly (readonly [string, (piece: ListedPiece) => string])[] = [
  ['ไฟล์', ({ path }) => path ?? ''],
  ['ลิงก์', ({ evidence }) => evidence.url ?? ''],
  ['ชื่อหลักฐาน', ({ evidence }) => evidence.title],
  ['ฉบับที่', ({ evidence }) => String(evidence.version)],
  ['สถานะ', ({ evidence }) => (evidence.supersededBy === null ? 'ใช้อยู่' : 'ถูกแทนด้วยฉบับใหม่')],
  ['ตัวชี้วัด', ({ evidence }) => evidence.code],
  ['ชื่อตัวชี้วัด', ({ indicatorName }) => indicatorName],
  ['เรื่องที่พิสูจน์', ({ claims }) => claims.join('; ')],
  ['ขนาด (ไบต์)', ({ evidence }) => (evidence.url === null ? evidence.sizeBytes : '')],
  ['SHA-256', ({ evidence }) => (evidence.url === null ? evidence.sha256 : '')],
  ['ผู้แนบ', ({ evidence }) => evidence.addedName],
  ['วันที่แนบ', ({ evidence }) => formatThaiDate(civilDateOf(evidence.addedAt))],
  ['ผลตรวจ', ({ packed }) => packedNames[packed]],
];

/** The list as a table for spreadsheets: UTF-8 with its mark, CRLF. */
export function listAsCsv(pieces: readonly ListedPiece[]): string {
  const lines = [columns.map(([heading]) => heading), ...pieces.map((one) => columns.map(([, value]) => value(one)))];
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where it must be; what a spreadsheet would run as a formula stays text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same for machines. */
export function listAsJson({ organisation, key }: EvidenceArchive, pieces: readonly ListedPiece[]): string {
  const list = {
    organisation,
    fiscalYear: key.fiscalYear,
    round: key.round,
    evidence: pieces.map(({ path, evidence, indicatorName, claims, packed }) => ({
      path,
      url: evidence.url,
      title: evidence.title,
      version: evidence.version,
      supersededBy: evidence.supersededBy,
      indicator: { code: evidence.code, name: indicatorName },
      claims: evidence.claims.map((claim, index) => ({ key: claim, label: claims[index] ?? claim })),
      sizeBytes: evidence.url === null ? evidence.sizeBytes : null,
      sha256: evidence.url === null ? evidence.sha256 : null,
      mediaType: evidence.url === null ? evidence.mediaType : null,
      addedBy: evidence.addedName,
      addedAt: evidence.addedAt,
      packed,
    })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
