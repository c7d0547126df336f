import type { ArchivedPiece, EvidenceArchive } from '../../application/reporting/read-evidence-archive.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { type CsvColumn, toCsv } from '../table/csv-table.ts';

/** What happened to a file on its way into the archive. A link has no file. */
export type Packed = 'verified' | 'missing' | 'altered' | 'link';

export interface ListedPiece extends ArchivedPiece {
  readonly packed: Packed;
}

const packedNames: Readonly<Record<Packed, string>> = {
  verified: 'ครบถ้วน ตรงกับค่าแฮช',
  missing: 'ไม่พบไฟล์ในที่เก็บ — แจ้งผู้ดูแลระบบ',
  altered: 'เนื้อไฟล์ไม่ตรงกับค่าแฮช — อย่าใช้ แจ้งผู้ดูแลระบบ',
  link: 'ลิงก์ ไม่มีไฟล์',
};

const columns: readonly CsvColumn<ListedPiece>[] = [
  { heading: 'ไฟล์', cell: ({ path }) => path },
  { heading: 'ลิงก์', cell: ({ evidence }) => evidence.url },
  { heading: 'ชื่อหลักฐาน', cell: ({ evidence }) => evidence.title },
  { heading: 'ฉบับที่', cell: ({ evidence }) => String(evidence.version) },
  { heading: 'สถานะ', cell: ({ evidence }) => (evidence.supersededBy === null ? 'ใช้อยู่' : 'ถูกแทนด้วยฉบับใหม่') },
  { heading: 'ตัวชี้วัด', cell: ({ evidence }) => evidence.code },
  { heading: 'ชื่อตัวชี้วัด', cell: ({ indicatorName }) => indicatorName },
  { heading: 'เรื่องที่ใช้เป็นหลักฐาน', cell: ({ claims }) => claims.join('; ') },
  { heading: 'ขนาด (ไบต์)', cell: ({ evidence }) => (evidence.url === null ? evidence.sizeBytes : '') },
  { heading: 'SHA-256', cell: ({ evidence }) => (evidence.url === null ? evidence.sha256 : '') },
  { heading: 'ผู้แนบ', cell: ({ evidence }) => evidence.addedName },
  { heading: 'วันที่แนบ', cell: ({ evidence }) => formatThaiDate(civilDateOf(evidence.addedAt)) },
  { heading: 'ผลตรวจ', cell: ({ packed }) => packedNames[packed] },
];

/** The list as a table for spreadsheets. */
export function listAsCsv(pieces: readonly ListedPiece[]): string {
  return toCsv(columns, pieces);
}

/** The same as JSON. */
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
