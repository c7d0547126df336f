import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type ChosenFile, smallPdf, smallPng } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults, violationsOn } from './page-faults.ts';
import { loei, loeiRound, signInAs } from './visitor.ts';

const journey = startJourney();

/** Every page, read as somebody whose version of it has the most on it. */
const pages: Readonly<Record<string, readonly string[]>> = {
  '': [
    '/',
    '/sign-in',
    loei,
    '/frameworks',
    '/2554/catalogue',
    '/2554/catalogue/1-PLAN',
    '/gallery',
    '/demo',
    '/no-such-page',
    '/verify',
    '/verify/2568-0000-0000',
    '/2568/papers',
    '/meetings?view=month&day=2024-04-30',
    '/meetings/kmlv-2567',
    '/meetings/kmlv-2567/print',
    '/circulars',
    '/2568/resolutions',
    `${loei}/agreement/versions`,
  ],
  'host.cd.loei': ['/work', '/meetings/kmlv-2567', `${loeiRound}/indicators/1.1-SME`, '/account'],
  'supervisor.loei': ['/work', `${loeiRound}/indicators/1.1-TOURISM`, `${loei}/hosts`],
  'host.ts.loei': [`${loei}/hosts`, `${loeiRound}/indicators/1.1-TOURISM`],
  'host.nre.loei': [`${loeiRound}/indicators/1.1-PM25`, `${loeiRound}/indicators/1.1-PM25/evidence/existing`],
  central: [`${loeiRound}/indicators/2.2-DGR`],
  'officer.loei': [
    '/work',
    `${loei}/forecast`,
    `${loei}/what-if`,
    loei,
    loeiRound,
    `${loei}/6m`,
    `${loeiRound}?move=send-to-governor`,
    `${loeiRound}/ledger`,
    `${loeiRound}/workbook`,
    `${loeiRound}/indicators/1.1-WATER`,
    `${loeiRound}/indicators/1.1-WATER?move=return-result`,
    `${loeiRound}/indicators/1.1-WATER/ledger`,
    `${loeiRound}/indicators/1.2.1-1`,
    `${loei}/6m/indicators/1.1-SME/ledger`,
    `${loei}/agreement`,
    `${loei}/changes`,
    `${loei}/advice`,
    `${loei}/hosts`,
    `${loei}/templates`,
    `${loei}/templates/indicators/1.1-SME`,
    '/journal',
    '/journal/TH-42',
    '/meetings',
    '/meetings/new?convener=TH-42',
    '/meetings/kmlv-2567',
    '/meetings/kmlv-2567/change',
    '/meetings/kmlv-2567/agenda',
    '/meetings/kmlv-2567/invitees/1/reply',
    '/letters/TH-42',
    '/letters/TH-42/new',
    '/letters/TH-42/units',
    '/letters/TH-42/inbox',
    '/letters/TH-42/registers/circular',
    '/letters/TH-42/registers/incoming',
  ],
  'officer.cluster': ['/work', '/2554/cluster-2552-7', '/2554/cluster-2552-7/agreement'],
  'governor.loei': ['/work', '/account', '/account/second-factor'],
  'governor.chiangmai': ['/2568/TH-50/12m?move=endorse', '/2568/TH-50/12m?move=send-back'],
  opdc: [
    '/2568/changes',
    '/2568/advice',
    '/2568/early-warning',
    '/2568/six-months',
    '/2568/forecast',
    '/work',
    '/bodies/committee.oversight/appoint',
    '/bodies/committee.oversight/appointments/letter-2567/seats/2',
    '/2568/board',
    '/2568/notices',
    '/2568/board?round=6m',
    '/2554/board',
    '/2568/TH-75',
    '/2568/TH-75/12m/ledger',
    '/2568',
    '/2568/calendar',
    '/holidays',
    '/holidays?year=2569',
    '/2568/TH-42/calendar',
    '/2558/TH-50/calendar',
    '/2568/rounds',
    '/2554/rounds',
    '/2568/12m/progress',
    '/2568/12m/progress?view=silent',
    '/2568/TH-42/12m/progress',
    '/2554/TH-52/agreement',
    '/2554/TH-52/negotiation',
    '/2554/TH-52/6m',
    '/2568/TH-54/12m',
    '/2568/TH-42/6m/card',
    '/2554/TH-52/6m/receipt',
    '/2554/TH-52/6m/card',
    '/2554/TH-52/6m/card?edition=1',
    '/2554/TH-52/6m/editions',
    '/2568/templates',
    '/2568/papers',
    '/2568/TH-42/templates',
    '/2568/TH-42/analysis',
    '/2554/TH-52/analysis',
    '/2554/negotiation',
    '/frameworks/2553',
    '/frameworks/2568',
    '/frameworks/compare?one=2562&other=2568',
    '/frameworks/publish',
    '/2568/catalogue',
    '/2562/catalogue',
    '/2562/catalogue/2-01',
    '/2562/catalogue-draft/new',
    '/2562/catalogue-draft/entries/1-03',
    '/2554/catalogue-editions?before=2553-1&after=2554-1',
    '/journal/opdc',
  ],
  evaluator: ['/work'],
  admin: [
    '/outbox',
    '/users',
    '/users/new',
    '/organisations',
    '/organisations/new',
    '/organisations/TH-13.com',
    '/bodies',
    '/bodies/committee.commission',
    '/bodies/committee.oversight',
    '/permissions',
    '/second-factor-policy',
    '/journal',
    '/work',
  ],
};

async function openAs(key: string): Promise<Page> {
  if (key !== '') return journey.as(key);
  return journey.stranger();
}

describe.each(Object.entries(pages))('as %s', (key, addresses) => {
  test.each(addresses)(
    'axe finds nothing on %s, on a desktop and on a phone, and nothing is cut off',
    async (address) => {
      const page = await openAs(key);
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(address === '/no-such-page' ? 404 : 200);
      expect(await page.title()).toMatch(/ — สัมฤทธิ์$/);
      expect(await faultsOf(page)).toEqual(noFaults);
    },
  );
});

test('a page that answers with errors has no violation either', async () => {
  const page = await journey.stranger();
  await signInAs(page, 'host.cd.loei');
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  await page.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดนี้' }).fill('ไม่ทราบ');
  await page.getByRole('button', { name: 'บันทึกเป็นร่าง' }).click();
  await page.getByRole('alert').waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test('a form that asks why, one that offers back what was typed, and one by months have no violation either', async () => {
  const page = await journey.stranger();
  await signInAs(page, 'host.cd.loei');
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  await page.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดนี้' }).fill('90000000');
  await page.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน' }).fill('1000');
  await page.getByRole('button', { name: 'บันทึกและส่งผลให้สำนักงานจังหวัด' }).click();
  await page.getByLabel('แน่ใจหรือไม่ เพราะเหตุใด').first().fill('นับยอดออนไลน์');
  expect(await faultsOf(page)).toEqual(noFaults);
  await page.getByRole('status').getByText('เก็บร่างไว้ที่ระบบแล้ว').waitFor();
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  await page.getByRole('button', { name: 'นำร่างมากรอกในแบบ' }).waitFor();
  expect(await faultsOf(page)).toEqual(noFaults);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  await page.getByRole('link', { name: 'นำกลับมากรอกในแบบ' }).waitFor();
  expect(await faultsOf(page)).toEqual(noFaults);
  await page.getByRole('button', { name: 'ยกเลิกสิ่งที่พิมพ์ค้างไว้' }).click();
  const office = await journey.as('officer.loei');
  await office.goto(`${loeiRound}/indicators/1.1-TOURISM?move=return-result`);
  await office.getByLabel('เหตุผล').fill('ตรวจรายเดือนอีกครั้ง');
  await office.getByRole('main').getByRole('button', { name: 'ส่งกลับให้เจ้าภาพแก้ไข' }).click();
  const owner = await journey.as('host.ts.loei');
  await owner.goto(`${loeiRound}/indicators/1.1-TOURISM`);
  await owner.getByRole('textbox', { name: 'รายได้จากการท่องเที่ยว งวดนี้ ต.ค.' }).waitFor();
  expect(await faultsOf(owner)).toEqual(noFaults);
});

test('evidence has no violation with its previews, versions and forms open', async () => {
  const page = await journey.stranger();
  await signInAs(page, 'host.cd.loei');
  const attach = async (file: ChosenFile, title: string) => {
    await page.goto(`${loeiRound}/indicators/1.1-SME`);
    await page.getByText('ชื่อหลักฐาน · ใช้เป็นหลักฐานเรื่องใด').click();
    await page.locator('#field-title').fill(title);
    await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles(file);
    await page.getByRole('status').getByText(title).waitFor();
  };
  await attach(smallPng('ภาพ.png'), 'ภาพ');
  await attach(smallPdf('หนึ่ง.pdf'), 'สรุป');
  await attach(smallPdf('สองสอง.pdf'), 'สรุป');
  for (const summary of await page.locator('section[aria-labelledby="evidence"] summary:visible').all())
    await summary.click();
  await page.locator('.evidence__pages canvas').first().waitFor();
  expect(await faultsOf(page)).toEqual(noFaults);
});

test('the whole result form can be filled and saved from the keyboard', async () => {
  const page = await journey.stranger();
  await signInAs(page, 'host.cd.loei');
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('ข้ามไปที่เนื้อหา');
  await page.keyboard.press('Enter');
  await tabTo(page, 'variables.current');
  await page.keyboard.type('1050');
  await tabTo(page, 'variables.previous');
  await page.keyboard.type('1000');
  await tabTo(page, 'then', 'draft');
  await page.keyboard.press('Enter');
  await page.getByRole('status', { name: 'บันทึกแล้ว' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'มูลค่าการจำหน่าย งวดนี้' }).inputValue()).toBe('1050');
});

/** Presses Tab until the named field has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string, value?: string) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return { name: element?.getAttribute('name'), value: element?.getAttribute('value') };
    });
    if (focused.name === name && (value === undefined || focused.value === value)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
