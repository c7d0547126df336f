import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { StageLine } from './stage-line.tsx';

const words = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('the line of the year', () => {
  const stages = [
    { name: 'คำรับรอง', state: 'done' as const },
    { name: 'รายงานผล', state: 'now' as const },
    { name: 'ประเมินผล', state: 'next' as const },
  ];

  it('says in one sentence what is next, by when, and whom we wait for', () => {
    const html = renderToString(
      <StageLine
        place="ปี 2568"
        stages={stages}
        next={{ what: 'ส่งรายงาน', by: '31 ตุลาคม 2568', workingDaysLeft: 2, waitingFor: 'ผู้ว่าราชการจังหวัดเลย' }}
      />,
    );
    expect(words(html)).toContain('ส่งรายงาน ภายใน 31 ตุลาคม 2568 เหลือ 2 วันทำการ · รอ ผู้ว่าราชการจังหวัดเลย');
  });

  it('says each step’s state in words and marks the present one', () => {
    const html = renderToString(<StageLine place="ปี 2568" stages={stages} />);
    expect(words(html)).toContain('คำรับรอง (เสร็จแล้ว)');
    expect(words(html)).toContain('ประเมินผล (ยังไม่ถึง)');
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });

  it('says how late we are rather than a negative number', () => {
    const html = renderToString(<StageLine place="ปี" stages={stages} next={{ what: 'ส่ง', workingDaysLeft: -3 }} />);
    expect(words(html)).toContain('เลยกำหนด 3 วันทำการ');
    expect(words(html)).not.toContain('-3');
  });
});
