import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { loeiRound, notice, read, signInAs } from './visitor.ts';

const journey = startJourney();
const current = 'มูลค่าการจำหน่าย งวดนี้';
const previous = 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน';
const kept = 'พบร่างที่พิมพ์ค้างไว้ในเครื่องนี้ เมื่อ';

describe('a host on a phone whose network fails', () => {
  let page: Page;
  let phone: BrowserContext;

  beforeAll(async () => {
    page = await journey.stranger({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    phone = page.context();
    await signInAs(page, 'host.cd.loei');
    await page.goto(`${loeiRound}/indicators/1.1-SME`);
  });

  test('meets the fields before the background, with a keyboard for numbers, and nothing wider than the screen', async () => {
    const [field, asked] = [
      page.getByRole('textbox', { name: current }),
      page.getByRole('heading', { name: 'สิ่งที่ต้องรายงาน' }),
    ];
    const [fieldBox, askedBox] = [await field.boundingBox(), await asked.boundingBox()];
    expect(fieldBox?.y).toBeLessThan(askedBox?.y ?? 0);
    expect(fieldBox?.height).toBeGreaterThanOrEqual(44);
    expect(await field.getAttribute('inputmode')).toBe('decimal');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('has what was typed kept by the system as a draft, which nobody else sees and no score counts', async () => {
    await page.getByRole('textbox', { name: current }).fill('๑,๐๕๐');
    await page.getByRole('status').getByText('เก็บร่างไว้ที่ระบบแล้ว').waitFor();
    const office = await journey.as('officer.loei');
    await office.goto(`${loeiRound}/indicators/1.1-SME`);
    expect(await read(office.getByRole('main'))).not.toContain('1,050');
    expect(await read(office.getByRole('main'))).not.toContain('๑,๐๕๐');
  });

  test('goes on typing without a network, is told plainly, and cannot send into the void', async () => {
    await phone.setOffline(true);
    await page.getByRole('textbox', { name: previous }).fill('1,000');
    await page.getByRole('textbox', { name: 'ปัญหาและอุปสรรค' }).fill('พายุเข้าสองครั้ง');
    await page.getByRole('status').getByText('ออฟไลน์ — สิ่งที่พิมพ์เก็บไว้ในเครื่องนี้แล้ว').waitFor();
    await page.getByRole('button', { name: 'บันทึกและส่งผลให้สำนักงานจังหวัด' }).click();
    await page.getByRole('status').getByText('ยังส่งไม่ได้ กดอีกครั้งเมื่อต่อเครือข่ายได้').waitFor();
    expect(await page.getByRole('textbox', { name: previous }).inputValue()).toBe('1,000');
  });

  test('closes the page, opens it again online and is offered everything back, with what it would change', async () => {
    await page.close();
    await phone.setOffline(false);
    page = await phone.newPage();
    await page.goto(`${loeiRound}/indicators/1.1-SME`);
    expect(await page.getByRole('textbox', { name: current }).inputValue()).toBe('');
    const offer = page.getByRole('region', { name: kept });
    expect(await read(offer.getByRole('row', { name: new RegExp(`^${current}`) }))).toContain('๑,๐๕๐');
    expect(await read(offer.getByRole('row', { name: previous }))).toContain('1,000');
    expect(await read(offer.getByRole('row', { name: 'ปัญหาและอุปสรรค' }))).toContain('พายุเข้าสองครั้ง');
    await offer.getByRole('button', { name: 'นำร่างมากรอกในแบบ' }).click();
    expect(await page.getByRole('textbox', { name: current }).inputValue()).toBe('๑,๐๕๐');
    expect(await page.getByRole('textbox', { name: previous }).inputValue()).toBe('1,000');
    expect(await page.getByRole('textbox', { name: 'ปัญหาและอุปสรรค' }).inputValue()).toBe('พายุเข้าสองครั้ง');
  });

  test('sees the score of what was restored, saves it, and is offered nothing any more', async () => {
    await page.getByText('วิธีคิดคะแนน — ได้คะแนน 86.2500').waitFor();
    await page.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
    await notice(page, 'บันทึกร่างแล้ว').waitFor();
    await page.reload();
    expect(await page.getByRole('textbox', { name: current }).inputValue()).toBe('1050');
    expect(await page.getByRole('region', { name: kept }).count()).toBe(0);
    expect(await page.getByText('พบสิ่งที่ท่านพิมพ์ไว้แต่ยังไม่ได้บันทึก').count()).toBe(0);
  });

  test('is asked about a figure in the wrong unit before it is sent, and sends it with the reason', async () => {
    await page.getByRole('textbox', { name: current }).fill('1050000');
    await page.getByRole('button', { name: 'บันทึกและส่งผลให้สำนักงานจังหวัด' }).click();
    const why = page.getByLabel('แน่ใจหรือไม่ เพราะเหตุใด').first();
    await why.waitFor();
    expect(await read(page.getByRole('alert'))).toContain('ต่างจากรอบก่อนมาก');
    expect(await page.getByRole('textbox', { name: current }).inputValue()).toBe('1050000');
    for (const one of await page.getByLabel('แน่ใจหรือไม่ เพราะเหตุใด').all()) await one.fill('นับยอดจำหน่ายออนไลน์เป็นปีแรก');
    await page.getByRole('button', { name: 'บันทึกและส่งผลให้สำนักงานจังหวัด' }).click();
    await notice(page, 'บันทึกและส่งผลให้สำนักงานจังหวัดแล้ว').waitFor();
    const office = await journey.as('officer.loei');
    await office.goto(`${loeiRound}/indicators/1.1-SME`);
    expect(await read(office.getByRole('main'))).toContain('นับยอดจำหน่ายออนไลน์เป็นปีแรก');
  });

  test('is led to the next indicator that waits for its own figures', async () => {
    const way = page.getByRole('navigation', { name: 'ตัวชี้วัดถัดไป' }).getByRole('link');
    await way.click();
    expect(new URL(page.url()).pathname).not.toBe(`${loeiRound}/indicators/1.1-SME`);
  });

  test('leaves nothing typed behind after signing out', async () => {
    await page.goto(`${loeiRound}/indicators/1.1-SME`);
    await page.evaluate(() => localStorage.setItem('samrit-draft:left', '{"typed":{},"base":{},"at":1,"sent":false}'));
    const signOut = page.getByRole('button', { name: 'ออกจากระบบ', includeHidden: true });
    await page.getByRole('button', { name: 'เมนู', exact: true }).click();
    await signOut.click();
    await signOut.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

test('a figure that cannot be had yet has a day of its own, which the provincial office sees in its list', async () => {
  const host = await journey.as('host.nre.loei');
  await host.goto(`${loeiRound}/indicators/1.1-PM25`);
  await host.getByRole('textbox', { name: 'จำนวนวันที่ค่าเฉลี่ย 24 ชั่วโมงเกินมาตรฐาน' }).fill('');
  await host.getByText('ยังไม่มีข้อมูล — บอกวันที่คาดว่าจะได้').click();
  const day = host.getByRole('group', { name: 'คาดว่าจะได้ข้อมูลวันที่' });
  await day.getByLabel('วัน').fill('๑');
  await day.getByLabel('เดือน').fill('๑');
  await day.getByLabel('พ.ศ.').fill('๒๕๖๘');
  await host.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await host.getByRole('alert').getByText('ผ่านไปแล้ว').waitFor();
  await day.getByLabel('วัน').fill('20');
  await day.getByLabel('เดือน').fill('10');
  await day.getByLabel('พ.ศ.').fill('2568');
  await host.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await notice(host, 'บันทึกร่างแล้ว').waitFor();
  const office = await journey.as('officer.loei');
  await office.goto(loeiRound);
  expect(await read(office.getByRole('row', { name: '1.1-PM25' }))).toContain('คาดว่าจะได้ 20 ต.ค. 2568');
});

test('a draft follows its writer to another machine, and tells when the result moved on meanwhile', async () => {
  const score = 'คะแนน DG Readiness (เต็ม 100)';
  const first = await journey.stranger();
  await signInAs(first, 'central');
  await first.goto(`${loeiRound}/indicators/2.2-DGR`);
  await first.getByRole('textbox', { name: score }).fill('60');
  await first.getByRole('status').getByText('เก็บร่างไว้ที่ระบบแล้ว').waitFor();
  await first.close();

  const second = await journey.stranger();
  await signInAs(second, 'central');
  await second.goto(`${loeiRound}/indicators/2.2-DGR`);
  await second.getByRole('link', { name: 'นำกลับมากรอกในแบบ' }).click();
  expect(await second.getByRole('textbox', { name: score }).inputValue()).toBe('60');
  await second.getByRole('textbox', { name: score }).fill('55');
  await second.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await notice(second, 'บันทึกร่างแล้ว').waitFor();

  const again = await first.context().newPage();
  await again.goto(`${loeiRound}/indicators/2.2-DGR`);
  expect(await again.getByRole('textbox', { name: score }).inputValue()).toBe('55');
  const offer = again.getByRole('region', { name: kept });
  expect(await read(offer)).toContain('หลังจากนั้นมีผู้บันทึกผลนี้ใหม่');
  expect(await read(offer.getByRole('row', { name: score }))).toMatch(/60.*55/);
  await offer.getByRole('button', { name: 'ยกเลิกร่าง' }).click();
  await again.reload();
  expect(await again.getByRole('textbox', { name: score }).inputValue()).toBe('55');
  expect(await again.getByRole('region', { name: kept }).count()).toBe(0);
});

test('months add up to the figure of the round, by the stated rule, without script too', async () => {
  const office = await journey.as('officer.loei');
  await office.goto(`${loeiRound}/indicators/1.1-TOURISM?move=return-result`);
  await office.getByLabel('เหตุผล').fill('ตรวจยอดเดือนกันยายนอีกครั้ง');
  await office.getByRole('main').getByRole('button', { name: 'ส่งกลับให้เจ้าภาพแก้ไข' }).click();
  await office.getByRole('status', { name: 'บันทึกแล้ว' }).waitFor();
  const host = await journey.stranger({ javaScriptEnabled: false });
  await signInAs(host, 'host.ts.loei');
  await host.goto(`${loeiRound}/indicators/1.1-TOURISM`);
  const months = host.getByRole('textbox', { name: /^รายได้จากการท่องเที่ยว งวดนี้ / });
  expect(await months.count()).toBe(12);
  for (const month of await months.all()) await month.fill('๓,๕๐๐.๕');
  await host.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await notice(host, 'บันทึกร่างแล้ว').waitFor();
  const table = host.getByRole('table', { name: 'รายได้จากการท่องเที่ยว งวดนี้' });
  expect(await read(table.getByRole('row').last())).toContain('42,006');
  expect(await read(host.getByRole('main'))).toContain('ก.ย. 3,500.5 = 42,006 ล้านบาท (รวมทุกงวด)');
  await months.last().fill('');
  await host.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await notice(host, 'บันทึกร่างแล้ว').waitFor();
  expect(await months.first().inputValue()).toBe('3500.5');
  expect(await read(table.getByRole('row').last())).toContain('–');
  await host.goto(loeiRound);
  expect(await read(host.getByRole('row', { name: '1.1-TOURISM' }))).not.toContain('.0000');
});
