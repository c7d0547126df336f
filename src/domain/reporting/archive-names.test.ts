import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameForAll, pathsGivenOnce } from './archive-names.ts';

describe('the name of a file in an archive', () => {
  it.each([
    ['รายงานผล ไตรมาส 4.pdf', 'รายงานผล ไตรมาส 4.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\ลับ\\ก.pdf', 'C__ลับ_ก.pdf'],
    ['ผล: "จริง"?.docx', 'ผล_ _จริง__.docx'],
    ['con.pdf', '_con.pdf'],
    ['LPT1', '_LPT1'],
    ['รายงาน . .pdf', 'รายงาน.pdf'],
    ['...', '_'],
    ['', '_'],
    ['ก\u202efdp.exe', 'ก_fdp.exe'],
  ])('%j is written %j', (name, written) => expect(fileNameForAll(name)).toBe(written));

  it('is cut between whole characters where it is too long, and keeps its ending', () => {
    const name = fileNameForAll(`${'น้ำ'.repeat(200)}.pdf`);
    expect(name.endsWith('น้ำ.pdf')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
  });

  it('can be made on every system, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const name = fileNameForAll(typed);
        expect(name).not.toMatch(/[<>:"/\\|?*]/);
        expect(name).not.toMatch(/^\.|[. ]$/);
        expect(Buffer.byteLength(name)).toBeGreaterThan(0);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(190);
      }),
    );
  });

  it('is given once, also where only the case of letters differs', () => {
    const pathOf = pathsGivenOnce();
    expect([pathOf('1.1', 'Report.pdf'), pathOf('1.1', 'report.PDF'), pathOf('1.1', 'report.pdf')]).toEqual([
      '1.1/Report.pdf',
      '1.1/report (2).PDF',
      '1.1/report (3).pdf',
    ]);
    expect(pathOf('1.2', 'report.pdf')).toBe('1.2/report.pdf');
  });
});
