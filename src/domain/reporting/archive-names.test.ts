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
    ['acon.pdf', 'acon.pdf'],
    ['console.pdf', 'console.pdf'],
    ['COM1.txt', '_COM1.txt'],
    ['con.tar.gz', '_con.tar.gz'],
    ['.pdf', 'pdf'],
    ['ก.ไม่ใช่นามสกุล', 'ก.ไม่ใช่นามสกุล'],
    ['ก.p df', 'ก.p df'],
    ['ก.abcdefghijk .', 'ก.abcdefghijk'],
    [' ..ก.pdf', 'ก.pdf'],
  ])('%j is written %j', (name, written) => expect(fileNameForAll(name)).toBe(written));

  it('is cut between whole characters where it is too long, and keeps its ending', () => {
    const name = fileNameForAll(`${'น้ำ'.repeat(200)}.pdf`);
    expect(name.endsWith('น้ำ.pdf')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
  });

  it.each([
    ['a', 200, 180],
    ['\u007e', 200, 180],
    ['\u0080', 100, 90],
    ['\u00e9', 100, 90],
    ['\u07ff', 100, 90],
    ['\u0800', 100, 60],
    ['ก', 100, 60],
    ['\uffe6', 100, 60],
    ['\u{1f600}', 100, 45],
    ['\u{10000}', 100, 45],
  ])('is as long as 180 bytes allow: of %s, %i become %i', (letter, typed, kept) => {
    expect([...fileNameForAll(letter.repeat(typed))]).toHaveLength(kept);
  });

  it('leaves room for its ending', () => {
    expect(fileNameForAll(`${'a'.repeat(200)}.pdf`)).toBe(`${'a'.repeat(176)}.pdf`);
    expect(fileNameForAll(`${'a'.repeat(176)}.pdf`)).toBe(`${'a'.repeat(176)}.pdf`);
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
    expect([pathOf('1.3', 'รายงาน'), pathOf('1.3', 'รายงาน')]).toEqual(['1.3/รายงาน', '1.3/รายงาน (2)']);
  });
});
