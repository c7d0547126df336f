import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceLimits } from './evidence-limits.ts';
import { evidenceFileName, sentFileName, withoutHidden } from './evidence-name.ts';

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('the name of a file of evidence', () => {
  it.each([
    ['รายงานผล ไตรมาส 4.pdf', pdf, 'รายงานผล ไตรมาส 4.pdf'],
    ['Report.PDF', pdf, 'Report.PDF'],
    ['ภาพ.jpeg', 'image/jpeg', 'ภาพ.jpeg'],
    ['x".html', 'image/png', 'x.png'],
    ['a\u202egnp.exe', 'image/png', 'agnp.png'],
    ['บัญชี.hta', pdf, 'บัญชี.pdf'],
    ['รายงาน 2.1', pdf, 'รายงาน 2.1.pdf'],
    ['ก.ไม่ใช่นามสกุล', docx, 'ก.ไม่ใช่นามสกุล.docx'],
    ['ก.pdf.exe', pdf, 'ก.pdf.pdf'],
    ['', pdf, '_.pdf'],
    ['ก.abcdefghijklm', pdf, 'ก.abcdefghijklm.pdf'],
    ['ก.m4', pdf, 'ก.pdf'],
    ['ก.7z', pdf, 'ก.pdf'],
    ['../../etc/passwd', pdf, '_.._etc_passwd.pdf'],
    ['สำคัญ.html', 'application/x-unknown', 'สำคัญ.bin'],
  ])('%j recognised as %s is %j', (sent, mediaType, name) => expect(evidenceFileName(sent, mediaType)).toBe(name));

  it('ends as its type does and hides nothing, whatever it was sent as, and is the same when named again', () => {
    const types = fc.constantFrom(...Object.keys(evidenceLimits.types));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), types, (sent, mediaType) => {
        const name = evidenceFileName(sent, mediaType);
        expect(name).toMatch(/\.(pdf|png|jpg|jpeg|docx|xlsx)$/i);
        expect(name).not.toMatch(/["'`<>:/\\|?*\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(evidenceFileName(name, mediaType)).toBe(name);
      }),
    );
  });
});

it('a title holds nothing that is not seen', () => {
  expect(withoutHidden('รายงาน\u202e\u0007ผล\ud800')).toBe('รายงานผล\ufffd');
});

it('a name is read as it was before a browser sent it in a form', () => {
  expect(sentFileName('รายงาน %22ฉบับ%22.pdf')).toBe('รายงาน "ฉบับ".pdf');
  expect(sentFileName('ก%0D%0Aข')).toBe('ก\r\nข');
  expect(sentFileName('ครบ 100%25 %41 %.pdf')).toBe('ครบ 100%25 %41 %.pdf');
});
