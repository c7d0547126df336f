import { expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();

test('observation: a province answers what its data show, OPDC closes it with a reason, and nobody else reads it', async () => {
  const officer = await journey.as('officer.loei');
  await officer.goto('/work');
  await officer
    .getByRole('main')
    .getByRole('link', { name: /ชี้แจงข้อสังเกตจากข้อมูล: \d+ ข้อ/ })
    .click();
  const one = officer.getByRole('article').first();
  await one.getByText('ชี้แจง').first().click();
  await one.getByRole('button', { name: 'ชี้แจง' }).click();
  await officer.getByRole('alert').getByText('ยังไม่ได้พิมพ์คำชี้แจงหรือเหตุผล').waitFor();
  await officer.getByLabel('คำชี้แจง').first().fill('ใช้ข้อมูลชุดเดียวกันของกรม');
  await officer.getByRole('button', { name: 'ชี้แจง', exact: true }).first().click();
  await notice(officer, 'บันทึกคำชี้แจงแล้ว').waitFor();
  const opdc = await journey.as('opdc');
  await opdc.goto('/work');
  await opdc
    .getByRole('main')
    .getByRole('link', { name: /อ่านคำชี้แจงข้อสังเกตจากข้อมูล.*: 1 ข้อ/ })
    .click();
  const answered = opdc.getByRole('article').filter({ hasText: 'ใช้ข้อมูลชุดเดียวกันของกรม' });
  await answered.getByText('ปิดข้อสังเกต').first().click();
  await answered.getByLabel('เหตุผลที่ปิด').fill('ตรวจแล้วถูกต้อง');
  await answered.getByRole('button', { name: 'ปิดข้อสังเกต' }).click();
  await notice(opdc, 'ปิดข้อสังเกตแล้ว').waitFor();
  await opdc.goto('/work');
  expect(await read(opdc.getByRole('main'))).not.toContain('อ่านคำชี้แจงข้อสังเกต');
  await officer.reload();
  expect(await read(officer.getByRole('main'))).toContain('ปิดแล้ว เพราะ ตรวจแล้วถูกต้อง');
  const stranger = await journey.as('officer.chiangmai');
  expect((await stranger.goto('/2568/TH-42/observations'))?.status()).toBe(403);
  expect((await stranger.goto('/2568/observations'))?.status()).toBe(403);
});
