import { describe, expect, it } from 'vitest';
import { writeNumerals } from './thai-digits-in-html.ts';

describe('a reader who chose Thai numerals', () => {
  const thai = (html: string) => writeNumerals(html, 'thai');

  it('reads every number of the text in Thai digits', () => {
    expect(thai('<p>คะแนน <b>73.9521</b> จาก 100</p>')).toBe('<p>คะแนน <b>๗๓.๙๕๒๑</b> จาก ๑๐๐</p>');
  });

  it('hears the same digits as others see', () => {
    expect(thai('<a href="/years/2568" aria-label="ปี 2568" title=\'รอบ 6\'>ปี 2568</a>')).toBe(
      '<a href="/years/2568" aria-label="ปี ๒๕๖๘" title=\'รอบ ๖\'>ปี ๒๕๖๘</a>',
    );
  });

  it('keeps what a form sends and what a program reads', () => {
    const kept =
      '<input type="text" value="12.5"><textarea>ปี 2568</textarea><script type="application/json">{"a":"<b>1</b>"}</script><code>SHA 1</code>';
    expect(thai(kept)).toBe(kept);
  });

  it('keeps what is typed to enter a meeting online', () => {
    expect(thai('<p>Zoom Meeting ID 990 694 1740 Passcode: 123456 เวลา 09.30 น.</p>')).toBe(
      '<p>Zoom Meeting ID 990 694 1740 Passcode: 123456 เวลา ๐๙.๓๐ น.</p>',
    );
  });

  it('keeps addresses, e-mail and the numbers of Latin names', () => {
    const kept = '<p>https://example.go.th/2568?a=1 a1@b2.go.th PM2.5 SHA-256 &#39;</p>';
    expect(thai(kept)).toBe(kept);
  });

  it('keeps an element marked as Arabic, with what is nested in it, and goes on after it', () => {
    expect(thai('<span data-arabic=""><span>1</span>2<br/></span>3<span>4</span>')).toBe(
      '<span data-arabic=""><span>1</span>2<br/></span>๓<span>๔</span>',
    );
  });

  it('is not misled by a closing bracket inside an attribute', () => {
    expect(thai('<a href="/x?a=1>2" title="5 > 4">6</a>')).toBe('<a href="/x?a=1>2" title="๕ > ๔">๖</a>');
  });

  it('draws charts where they were drawn', () => {
    const drawing = '<svg viewBox="0 0 10 10"><path d="M1 2"/><text x="1">';
    expect(thai(`${drawing}9</text></svg>`)).toBe(`${drawing}๙</text></svg>`);
  });

  it('does not lose the end of an unfinished document', () => {
    expect(thai('<p>1<a title="2')).toBe('<p>๑<a title="2');
  });
});

describe('a reader who chose Arabic numerals', () => {
  it('reads Thai digits that others typed as Arabic', () => {
    expect(writeNumerals('<p aria-label="ข้อ ๑">ร้อยละ ๙๘.๗๒</p>', 'arabic')).toBe(
      '<p aria-label="ข้อ 1">ร้อยละ 98.72</p>',
    );
  });

  it('sees the value of a field as it was typed', () => {
    expect(writeNumerals('<input value="๑๒"><textarea>๑๒</textarea>', 'arabic')).toBe(
      '<input value="๑๒"><textarea>๑๒</textarea>',
    );
  });
});

it.each([
  ['ตัวชี้วัด 1.1-WATER น้ำหนัก 25', 'ตัวชี้วัด 1.1-WATER น้ำหนัก ๒๕'],
  ['1.2.1-1 ได้ 80', '1.2.1-1 ได้ ๘๐'],
  ['1-02 และ 3-01', '1-02 และ 3-01'],
  ['เวลา 09.30-12.00 น.', 'เวลา ๐๙.๓๐-๑๒.๐๐ น.'],
  ['09.30 - 10.30 น. ปี 2567-2568', '๐๙.๓๐ - ๑๐.๓๐ น. ปี ๒๕๖๗-๒๕๖๘'],
  ['2568/12m/1.1-SME', '2568/12m/1.1-SME'],
  ['2025-09-30', '๒๐๒๕-๐๙-๓๐'],
])('a code stays in one script: %s', (text, read) => {
  expect(writeNumerals(`<p>${text}</p>`, 'thai')).toBe(`<p>${read}</p>`);
});

it('leaves references of errors and records as they are, which are read out and typed', () => {
  const kept = ['3fa9c1d2e0', '019a8f14-e45f-7cee-a016-2a5f36d167bc', '12345a'];
  for (const one of kept) expect(writeNumerals(`<p>แจ้งรหัส ${one} ข้อ 5</p>`, 'thai')).toBe(`<p>แจ้งรหัส ${one} ข้อ ๕</p>`);
  expect(writeNumerals('<p>1234567 บาท</p>', 'thai')).toBe('<p>๑๒๓๔๕๖๗ บาท</p>');
});
