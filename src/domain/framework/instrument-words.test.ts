import { expect, it } from 'vitest';
import { shippedFrameworks } from '../../testing/shipped-framework.ts';
import { agreementMoves, agreementStatusNames } from '../agreement/agreement-moves.ts';
import { instrumentOf } from './instrument.ts';
import { inInstrumentWords, inWordsOf } from './instrument-words.ts';

const texts = [
  ...Object.values(agreementStatusNames),
  ...agreementMoves.flatMap((move) => [move.button, move.done, move.notice ?? '', ...(move.consequences ?? [])]),
];

it('a year whose sources speak of an agreement has one, the others have details that committees approve', () => {
  const years = shippedFrameworks().map((one) => [one.fiscalYear, instrumentOf(one)]);
  expect(Object.fromEntries(years)).toEqual({
    ...{ 2553: 'agreement', 2554: 'agreement', 2558: 'agreement' },
    ...{ 2562: 'approved-details', 2568: 'approved-details' },
  });
  for (const { instrument } of shippedFrameworks())
    expect(instrument?.source).toHaveProperty(instrument?.value === 'agreement' ? 'clause' : 'assumption');
});

it.each(shippedFrameworks())(
  'the words of a move never speak of an agreement where there is none (FY$fiscalYear)',
  (year) => {
    const said = texts.map((text) => inInstrumentWords(year, text));
    if (instrumentOf(year) === 'agreement') expect(said).toEqual(texts);
    else for (const text of said) expect(text).not.toMatch(/คำรับรอง|ลงนาม/);
  },
);

it('speaks of details that committees approve in place of each word of an agreement and its signatures', () => {
  const source = { assumption: 'ทดสอบ' };
  const said = (sentence: string) => inInstrumentWords({ instrument: { value: 'approved-details', source } }, sentence);
  for (const document of [
    'เอกสารประกอบคำรับรองการปฏิบัติราชการ',
    'คำรับรองการปฏิบัติราชการ',
    'เอกสารประกอบคำรับรองฯ',
    'คำรับรองฯ',
    'คำรับรอง',
  ])
    expect(said(`${document} / ${document}`)).toBe('รายละเอียดตัวชี้วัด / รายละเอียดตัวชี้วัด');
  // The space after the mark of shortening goes with the mark.
  expect(said('คำรับรองฯ ของจังหวัด')).toBe('รายละเอียดตัวชี้วัดของจังหวัด');
  expect(said('ขึ้นในงานของผู้ว่าราชการจังหวัดเพื่อลงนาม')).toBe('รอคณะกรรมการให้ความเห็นชอบ');
  expect(said('ก่อนลงนาม / ลงนามแล้ว / ลงนาม')).toBe('ก่อนมีผลใช้บังคับ / มีผลใช้บังคับแล้ว / ให้ความเห็นชอบ');
});

it.each([
  ['ลงนามคำรับรองฯ แล้ว', 'มีรายละเอียดตัวชี้วัดซึ่งมีผลใช้บังคับแล้ว'],
  ['รอผู้ว่าราชการจังหวัดลงนามคำรับรองฯ', 'รอคณะกรรมการให้ความเห็นชอบ'],
  ['ผู้ลงนามคนสุดท้ายลงนาม', 'คณะสุดท้ายมีมติเห็นชอบ'],
  ['ผู้ว่าราชการจังหวัดลงนาม', 'คณะกรรมการให้ความเห็นชอบ'],
  ['ยังลงนามไม่ครบ', 'ยังไม่มีผลใช้บังคับ'],
  ['ยังไม่ได้ลงนาม', 'ยังไม่มีผลใช้บังคับ'],
  ['ลงนามครบแล้ว', 'มีผลใช้บังคับแล้ว'],
  ['ลงนามครบ', 'มีผลใช้บังคับ'],
  ['ลงนามเมื่อ', 'มีผลใช้บังคับเมื่อ'],
  ['รอลงนาม', 'รอมติของคณะกรรมการ'],
  ['ผู้ลงนาม', 'คณะที่ให้ความเห็นชอบ'],
  ['ที่ลงนาม', 'ที่คณะกรรมการเห็นชอบ'],
])('takes a longer phrase as a whole, so that the sentence stays one: %s', (agreement, details) => {
  expect(inWordsOf('approved-details', agreement)).toBe(details);
  expect(inWordsOf('agreement', agreement)).toBe(agreement);
});
