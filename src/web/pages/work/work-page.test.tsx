import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { WorkItem } from '../../../application/work/work-items.ts';
import { WorkPage } from './work-page.tsx';

function item(kind: WorkItem['kind'], organisationName: string): WorkItem {
  return {
    ...{
      kind,
      organisationName,
      organisationId: 'TH-42',
      fiscalYear: 2568,
      round: '12m',
      instrument: 'approved-details',
    },
    ...{ role: 'opdc-officer', permission: 'prepare-results', indicator: null, hostIds: [], agency: null, due: null },
    ...{ returnReason: null, daysLeft: null, waited: null, countedAt: 'TH-10', count: 1, national: false },
    ...{ reminders: 0, escalated: [], told: [] },
  };
}

it('a long queue folds what is alike, and shows a task that is the only one of its kind as a row', () => {
  const mine = [
    item('plan-consultation', 'เลย'),
    item('prepare-results', 'เลย'),
    ...Array.from({ length: 20 }, (_, index) => item('receive', `ที่ ${index + 1}`)),
    item('lay-incentives', 'เลย'),
  ];
  const queue = { mine, mineTotal: mine.length, waiting: [], query: '', holidaysUntil: null, places: [] };
  const changes = { since: null, changes: [], more: false, journalOf: null };
  const html = render(
    <WorkPage queue={queue} changes={changes} letters={[]} unpublished={{ year: null, mayPublish: false }} />,
  );
  const folded = [...html.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, words]) => words);
  expect(folded).toEqual(['รับรายงาน — 20 เรื่อง']);
  const rows = html.replace(/<details.*?<\/details>/gs, ' … ');
  const order = ['เปิดช่วงเวลาให้คำปรึกษารอบ 6 เดือน 2568', 'จัดทำสรุปผลการประเมิน', ' … ', 'เสนอคณะพิจารณาการจัดสรรสิ่งจูงใจ'];
  expect(order.map((words) => rows.indexOf(words)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(true);
});
