import { expect, it } from 'vitest';
import { renderFragment } from '../../render/render-page.tsx';
import { BoardDue } from './board-due.tsx';

const board = { due: '2025-04-30', workingDaysLeft: -103, holidaysUntil: '2026-12-31' };
const shown = (allSent: boolean) => String(renderFragment(<BoardDue board={board} allSent={allSent} />, 'arabic'));

it('the board says how late a round is only while anyone still has to send', () => {
  expect(shown(false)).toContain('เลยกำหนด 103 วันทำการ');
  expect(shown(true)).toContain('30 เมษายน 2568');
  expect(shown(true)).not.toContain('เลยกำหนด');
});
