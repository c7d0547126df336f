import {
  type FileFault,
  type FileVerdict,
  type VerifyFilesDeps,
  verifyFiles,
} from '../application/maintenance/verify-files.ts';

export const verifyFilesUsage = 'verify files   ตรวจว่าไฟล์ที่ฐานข้อมูลอ้างถึงอยู่ครบ ตรงแฮชและขนาด แล้วชี้ไฟล์ที่ต่าง';

const faultWords: Record<FileFault, string> = {
  missing: 'ไม่พบไฟล์ (missing)',
  altered: 'เนื้อหาไม่ตรงกับที่เก็บไว้ (altered)',
  'size-differs': 'ขนาดไม่ตรงกับที่บันทึก (size differs)',
};
const kindWords = {
  ...{ evidence: 'หลักฐาน', plan: 'แผนของจังหวัดและกลุ่มจังหวัด', paper: 'เอกสารที่ออกแล้ว' },
  ...{ attachment: 'เอกสารประกอบ', document: 'เอกสารของปี' },
  ...{ enclosure: 'สิ่งที่ส่งมาด้วย', change: 'คำขอปรับเปลี่ยน', workbook: 'สมุดงาน' },
} as const;
const mostListed = 20;

/** `samrit verify files`: exit code 0 only when every file that a row names is there as the row says. */
export async function runVerifyFiles(deps: VerifyFilesDeps, print: (line: string) => void): Promise<number> {
  const verdict = await verifyFiles(deps);
  for (const line of wordFileVerdict(verdict)) print(line);
  return verdict.faults.length === 0 ? 0 : 1;
}

/** The verdict in lines: each fault, what no row names, and the sum. */
export function wordFileVerdict({ files, bytes, faults, unnamed, workbooksGone }: FileVerdict): string[] {
  const counted = `${files} ไฟล์ ${(bytes / 1024 / 1024).toFixed(1)} MB (${files} files)`;
  return [
    ...faults.map(
      ({ file, fault }) =>
        `✗ ${kindWords[file.kind]} ${file.place || 'ไม่มีที่ใช้'} ${file.sha256}: ${faultWords[fault]} — นำไฟล์นี้กลับจากชุดสำรอง`,
    ),
    ...(unnamed.length === 0 ? [] : [`  ไฟล์ที่ไม่มีแถวใดอ้างถึง ${unnamed.length} ไฟล์ (ไม่ใช่ความเสียหาย)`]),
    ...unnamed.slice(0, mostListed).map((sha256) => `    ${sha256}`),
    ...(workbooksGone === 0 ? [] : [`  สมุดงานที่ตรวจแล้วไม่ได้ใช้และไฟล์ถูกลบแล้ว ${workbooksGone} ชุด ต้องอัปโหลดใหม่หากจะใช้`]),
    faults.length === 0 ? `✓ ไฟล์ครบและตรงทั้งหมด ${counted}` : `✗ ไฟล์เสียหายหรือหาย ${faults.length} จาก ${counted}`,
  ];
}
