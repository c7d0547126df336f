import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { errorBeside, loei, read } from './visitor.ts';

const journey = startJourney();

test('a citizen finds a province’s calendar, and the address on it is a calendar that another program reads', async () => {
  const page = await journey.stranger();
  await page.goto('/2568/calendar');
  await page.getByText('ปฏิทินของจังหวัด', { exact: true }).click();
  await page.getByLabel('ดูปฏิทินของจังหวัด').selectOption('TH-42');
  await page.getByRole('button', { name: 'เปิดปฏิทินของจังหวัด' }).click();
  expect(new URL(page.url()).pathname).toBe(`${loei}/calendar`);
  const link = (await page.getByRole('link', { name: 'สมัครรับปฏิทิน' }).getAttribute('href')) ?? '';
  expect(link).toMatch(/^webcal:\/\//);
  expect(await page.getByText(link.replace('webcal:', 'http:'), { exact: true }).count()).toBe(1);

  const answer = await fetch(link.replace('webcal:', 'http:'));
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent');
  // In a list of one province’s days its name is not repeated; a calendar program shows many lists at once.
  const titles = events.map((event) => String(event.getFirstPropertyValue('summary')).replace(/^จังหวัดเลย: /, ''));
  const shown = await page.locator('.agenda__title').allTextContents();
  expect(titles.map((one) => one.replace(/\d/g, ''))).toEqual(shown.map((one) => one.replace(/[\d๐-๙]/g, '')));
  expect(titles.length).toBeGreaterThan(5);
});

test('a letter’s notice is counted on the page; short notice and two fiscal years are told, a wrong date beside its field', async () => {
  const page = await journey.stranger();
  await page.goto('/2568/calendar');
  await page.getByRole('button', { name: 'แสดงเลขอารบิก' }).click();
  const fill = async (group: string, [day, month, year]: readonly [string, string, string]) => {
    const date = page.getByRole('group', { name: group });
    await date.getByLabel('วัน', { exact: true }).fill(day);
    await date.getByLabel('เดือน').fill(month);
    await date.getByLabel('พ.ศ.').fill(year);
  };
  await fill('หนังสือลงวันที่', ['31', '2', '2568']);
  await fill('ให้ตอบภายในวันที่', ['๑๘', 'เมษายน', '๒๕๖๘']);
  await page.getByRole('button', { name: 'นับวันทำการ' }).click();
  await page.getByRole('alert').waitFor();
  const issuedOn = page.getByRole('group', { name: 'หนังสือลงวันที่' });
  expect(await errorBeside(page, issuedOn)).toContain('ไม่มีวันที่');
  expect(await issuedOn.getByLabel('วัน', { exact: true }).inputValue()).toBe('31');

  await fill('หนังสือลงวันที่', ['9', '4', '2568']);
  await page.getByLabel('ปีงบประมาณที่หนังสืออ้างถึง').fill('2567');
  await page.getByRole('button', { name: 'นับวันทำการ' }).click();
  const answer = await read(page.getByRole('status', { name: /วันทำการ/ }));
  expect(answer).toContain('หนังสือลงวันที่ 9 เมษายน 2568 ให้ตอบภายในวันที่ 18 เมษายน 2568 = 4 วันทำการ');
  expect(answer).toContain('น้อยกว่า 5 วันทำการ');
  expect(answer).toContain('วันสงกรานต์');
  expect(answer).toContain('ปีงบประมาณ พ.ศ. 2567 และ 2568');
});
