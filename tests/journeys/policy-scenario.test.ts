import { expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();
const place = '/2568/policy-scenarios';

test('policy scenario: OPDC changes weights, sees who moves and why, keeps the scenario, compares and prints it', async () => {
  const page = await journey.as('opdc');
  const board = async () => {
    await page.goto('/2568/board');
    return read(page.getByRole('main'));
  };
  const before = await board();
  await page.getByRole('link', { name: 'ทดลองเปลี่ยนกรอบกับผลที่ผ่านมา' }).click();
  await page.getByRole('link', { name: 'ทดลองเปลี่ยนค่า' }).click();
  const fill = (label: RegExp, text: string) => page.getByRole('textbox', { name: label }).fill(text);
  await fill(/^น้ำหนักของ 1 /, '๖๐');
  await page.getByRole('button', { name: 'คำนวณ' }).click();
  // What contradicts itself is said at its field, with what was typed.
  await page.getByRole('alert').getByText('น้ำหนักที่กำหนดร่วมกันไม่ลงตัว').waitFor();
  expect(await page.getByRole('textbox', { name: /^น้ำหนักของ 1 / }).inputValue()).toBe('๖๐');
  await fill(/^น้ำหนักรวมของ/, '50');
  await fill(/^น้ำหนักของ 2 /, '40');
  await fill(/^น้ำหนักของ 2\.1 /, '20');
  await fill(/^คะแนนต่ำสุดของระดับ ดีมาก/, '81');
  await page.getByRole('button', { name: 'คำนวณ' }).click();
  const moves = page.getByRole('table', { name: /^ผลของแต่ละจังหวัด/ });
  const first = moves.getByRole('row').filter({ hasText: '→' }).first();
  expect(await read(first)).toContain('ดี → ดีมาก');
  await first.getByRole('link').click();
  await page.getByRole('heading', { name: /^เหตุใดจึงต่าง/ }).waitFor();
  await page.getByLabel('ชื่อฉากทัศน์').fill('Potential Base หนักขึ้น');
  await page.getByRole('button', { name: 'เก็บเป็นฉากทัศน์' }).click();
  await page.getByRole('alert').getByText('เหตุผล').waitFor();
  expect(await page.getByLabel('ชื่อฉากทัศน์').inputValue()).toBe('Potential Base หนักขึ้น');
  await page.getByLabel('เหตุผล').fill('เตรียมร่างกรอบปีหน้า');
  await page.getByRole('button', { name: 'เก็บเป็นฉากทัศน์' }).click();
  await notice(page, 'เก็บฉากทัศน์แล้ว').waitFor();
  const paper = await page.getByRole('link', { name: 'พิมพ์ฉากทัศน์ (PDF)' }).getAttribute('href');
  const answer = await page.request.get(paper ?? '');
  expect([answer.status(), (await answer.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const table = await page.request.get(`${page.url().replace(/[?#].*$/, '')}/rounds.csv`);
  expect(await table.text()).toContain('คะแนนตามฉากทัศน์');
  await page.goto(place);
  expect(await read(page.getByRole('table', { name: 'เทียบฉากทัศน์' }))).toContain('Potential Base หนักขึ้น');
  expect(await board()).toBe(before);
  const stranger = await journey.as('officer.loei');
  expect((await stranger.goto(place))?.status()).toBe(403);
});
