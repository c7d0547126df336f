import { expect, it } from 'vitest';
import { agendaOfWaiting, titleOfBodyMeeting } from './agenda-of-waiting.ts';

const [loei, chiangmai] = [
  { key: '2568/TH-42', label: 'จังหวัดเลย' },
  { key: '2568/TH-50', label: 'จังหวัดเชียงใหม่' },
];

it('lays one subject by its name, and several of a kind together', () => {
  const items = agendaOfWaiting([
    { kind: 'indicator-details', fiscalYear: 2568, subjects: [loei] },
    { kind: 'joint-indicators', fiscalYear: 2568, subjects: [loei, chiangmai] },
    { kind: 'framework', fiscalYear: 2568, subjects: [] },
  ]);
  expect(items.map((one) => [one.title, one.subject?.kind, one.subject?.key])).toEqual([
    ['เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ', undefined, undefined],
    [expect.stringMatching(/^เรื่องเพื่อพิจารณา: .+ ปีงบประมาณ พ\.ศ\. 2568 จังหวัดเลย$/), 'indicator-details', '2568/TH-42'],
    [expect.stringMatching(/^เรื่องเพื่อพิจารณา: .+ 2 เรื่อง$/), 'joint-indicators', '2568'],
    ['เรื่องอื่น ๆ (ถ้ามี)', undefined, undefined],
  ]);
});

it('lays an edition of the list with what it says, also beside another', () => {
  const subjects = [
    { key: '2568/1-0123456789abcdef', label: 'ฉบับที่ 1' },
    { key: '2568/2-0123456789abcdef', label: 'ฉบับที่ 2' },
  ];
  const items = agendaOfWaiting([{ kind: 'catalogue-edition', fiscalYear: 2568, subjects }]);
  expect(items.flatMap((one) => one.subject?.key ?? [])).toEqual(subjects.map((one) => one.key));
});

it('the meeting is called after its body, an abbreviation apart', () => {
  const bodies = ['คณะกรรมการเจรจาข้อตกลง', 'ก.พ.ร.', 'อ.ก.พ.ร. เกี่ยวกับการส่งเสริม'];
  expect(bodies.map(titleOfBodyMeeting)).toEqual([
    'ประชุมคณะกรรมการเจรจาข้อตกลง',
    'ประชุม ก.พ.ร.',
    'ประชุม อ.ก.พ.ร. เกี่ยวกับการส่งเสริม',
  ]);
});

it('is empty where nothing waits', () => {
  expect(agendaOfWaiting([])).toEqual([]);
  expect(agendaOfWaiting([{ kind: 'framework', fiscalYear: 2568, subjects: [] }])).toEqual([]);
});
