import { expect, it } from 'vitest';
import { renderFragment } from '../../render/render-page.tsx';
import { BoardDue } from './board-due.tsx';

const longAgo = { due: '2011-11-01', workingDaysLeft: -3370, holidaysUntil: '2026-12-31' };
const board = { due: '2025-04-30', workingDaysLeft: -103, holidaysUntil: '2026-12-31' };
const shown = (awaited: boolean, of = board) =>
  String(renderFragment(<BoardDue board={of} awaited={awaited} />, 'arabic'));

it('the board says how late a round is only while a report of it is awaited', () => {
  expect(shown(true)).toContain('เลยกำหนด 103 วันทำการ');
  expect(shown(false)).toContain('30 เมษายน 2568');
  expect(shown(false)).not.toContain('เลยกำหนด');
  expect(shown(false, { ...board, workingDaysLeft: 5 })).toContain('เหลือ 5 วันทำการ');
});

it('a day of long ago is told in years, not in thousands of working days', () => {
  expect(shown(true, longAgo)).toContain('เลยกำหนดมากว่า 12 ปี');
  expect(shown(true, longAgo)).not.toContain('3370');
  expect(shown(false, longAgo)).not.toContain('เลยกำหนด');
});
