import type { Page } from 'playwright-core';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { holdBodyMeeting } from '../../src/testing/hold-body-meeting.ts';
import { judgeIndicator, moveAgreement, otherMandatory, saveIndicator, savePlan, setToday } from './agreement-steps.ts';
import type { Journey } from './journey.ts';
import { fillDay, notice } from './visitor.ts';

export const loeiAgreement = '/2554/TH-42/agreement';
export const loeiRoom = '/2554/TH-42/negotiation';
export const loeiIndicators = ['1-PLAN', '2-SATISFACTION', ...otherMandatory] as const;

/** Loei writes its indicators of FY2554 and proposes them with the wish to negotiate; its cluster proposes too. */
export async function proposeLoei(officer: Page, ofCluster: Page): Promise<void> {
  await officer.goto(loeiAgreement);
  await officer.getByRole('button', { name: 'เริ่มร่างคำรับรองฯ จากกรอบของปีนี้' }).click();
  await saveIndicator(officer, `${loeiAgreement}/new-indicator?entry=1-PLAN`, '40', ['60', '65', '70', '75', '80']);
  await saveIndicator(officer, `${loeiAgreement}/indicators/2-SATISFACTION`, '20');
  for (const code of otherMandatory) await saveIndicator(officer, `${loeiAgreement}/new-indicator?entry=${code}`, '10');
  await savePlan(officer, loeiAgreement);
  await officer.getByLabel(/ประสงค์จะเจรจา/).check();
  await officer.getByRole('button', { name: 'บันทึกแผน' }).click();
  await notice(officer, 'บันทึกแผนแล้ว').waitFor();
  const proposal = { button: 'เสนอคำรับรองให้สำนักงาน ก.พ.ร. พิจารณา', done: 'เสนอคำรับรองฯ แล้ว' };
  await moveAgreement(officer, loeiAgreement, proposal);
  // Its cluster's plan is a part of the agreement, so the cluster proposes too.
  await moveAgreement(ofCluster, '/2554/cluster-2552-7/agreement', proposal);
}

/** OPDC finds every indicator appropriate and opens the negotiation that the province wishes for. */
export async function openLoei(opdc: Page): Promise<void> {
  await opdc.goto('/2554/TH-42/analysis');
  for (const code of loeiIndicators) {
    await judgeIndicator(opdc, code, 'เหมาะสม');
    await notice(opdc, `บันทึกความเห็น ${code} แล้ว`).waitFor();
  }
  await moveAgreement(opdc, loeiAgreement, { button: 'เปิดการเจรจากับจังหวัด', done: 'เปิดการเจรจาแล้ว' });
}

/** Fills in the form of Loei's session by video and sends it. */
export async function planLoei(page: Page, day: string, starts: string): Promise<void> {
  await page.goto('/2554/negotiation?party=TH-42');
  const when = page.getByRole('group', { name: 'วันเจรจา' });
  await when.getByLabel('วัน', { exact: true }).fill(day);
  await page.getByLabel('เวลาเริ่ม').fill(starts);
  await page.getByLabel('เวลาเลิก').fill('10.30');
  await page.getByLabel('ห้องหรือลิงก์').fill('https://vc.moi.example/loei');
  await page
    .getByRole('group', { name: /กรรมการเจรจาที่จะเข้าร่วม/ })
    .getByRole('checkbox')
    .first()
    .check();
  await page.getByLabel('ผู้เข้าร่วมอื่นที่ไม่มีตำแหน่งในคณะ').fill('ผู้สาธิต กรรมการเจรจาข้อตกลง');
  await page.getByRole('button', { name: 'บันทึกนัดเจรจา' }).click();
}

/** The part of the room about one indicator. */
export function itemOf(page: Page, code: string) {
  return page.locator(`[id="item-${code}"]`);
}

/** Writes the resolution of one indicator: the words of the choice. */
export async function resolveItem(opdc: Page, code: string, choice: string): Promise<void> {
  await opdc.goto(loeiRoom);
  await itemOf(opdc, code).locator('summary', { hasText: 'บันทึกมติ' }).click();
  await itemOf(opdc, code).getByLabel(choice, { exact: true }).check();
  await itemOf(opdc, code)
    .getByRole('button', { name: `บันทึกมติ ${code}` })
    .click();
  await notice(opdc, `บันทึกมติ ${code} แล้ว`).waitFor();
}

/** Writes the minutes of the room. */
export async function writeMinutes(opdc: Page, text: string): Promise<void> {
  await opdc.locator('summary', { hasText: 'บันทึกการเจรจา' }).click();
  await opdc.getByRole('textbox', { name: 'บันทึกการเจรจา' }).fill(text);
  await opdc.getByRole('button', { name: 'บันทึกการเจรจา' }).click();
  await notice(opdc, 'บันทึกการเจรจาแล้ว').waitFor();
}

/** The subcommission met on 20 October 2553 and approves what was settled with Loei. */
export async function approveLoei(journey: Journey, opdc: Page): Promise<void> {
  const meeting = { id: 'mtg-2010', bodyId: 'committee.good-governance', day: '2010-10-20', number: 8 };
  await journey.product.withDatabase((pool) =>
    openTransactions(pool).run((stores) =>
      holdBodyMeeting(stores, { ...meeting, fiscalYears: [2554], kind: 'settled-agreement' }),
    ),
  );
  await setToday(opdc, '2010-10-21');
  await resolveOnLoei(opdc, `/meetings/${meeting.id}`);
}

/** Records that the subcommission approves what was settled with Loei. */
export async function resolveOnLoei(opdc: Page, meeting: string): Promise<void> {
  await opdc.goto(`${meeting}/resolutions`);
  const settled = opdc.getByRole('region', { name: /สิ่งที่ตกลงกันแล้วกับจังหวัด/ });
  await settled.getByLabel('จังหวัดเลย').check();
  await settled.getByRole('radio', { name: 'เห็นชอบ', exact: true }).check();
  await settled.getByLabel('ข้อความของมติตามรายงานการประชุม').fill('เห็นชอบตามผลการเจรจา');
  await settled.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
  await settled.getByRole('button', { name: 'บันทึกมติและดำเนินการตามมติ' }).click();
  await notice(opdc, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
}

/** OPDC calls the subcommission to what waits for it; returns the meeting's address. */
export function callSubcommission(opdc: Page): Promise<string> {
  return callToWhatWaits(opdc, { body: 'committee.good-governance', number: '8', day: ['20', '10', '2553'] });
}

interface CalledBody {
  readonly body: string;
  readonly number: string;
  /** Day, month and year of the Buddhist era, as typed. */
  readonly day: readonly [string, string, string];
}

/** Calls a body to what waits for it, in the form that its page opens; returns the meeting's address. */
export async function callToWhatWaits(opdc: Page, { body, number, day }: CalledBody): Promise<string> {
  await opdc.goto(`/bodies/${body}`);
  await opdc.getByRole('link', { name: 'เชิญประชุมด้วยระเบียบวาระนี้' }).click();
  await opdc.getByLabel('ครั้งที่').fill(number);
  await fillDay(opdc, /^วันประชุม/, day);
  await opdc.getByLabel('เวลาเริ่ม').first().fill('9.30');
  await opdc.getByRole('textbox', { name: /^สถานที่/ }).fill('ห้องประชุม 2 สำนักงาน ก.พ.ร.');
  await opdc.getByRole('button', { name: 'บันทึกร่าง' }).click();
  await notice(opdc, 'บันทึกร่างกำหนดการแล้ว').waitFor();
  const meeting = new URL(opdc.url()).pathname;
  await opdc.getByRole('button', { name: 'ออกหนังสือเชิญและส่งคำเชิญ' }).click();
  await notice(opdc, 'ส่งคำเชิญประชุมแล้ว').waitFor();
  return meeting;
}

/** On its day everybody who is invited came, and it is recorded as held. */
export async function holdMeeting(page: Page, meeting: string): Promise<void> {
  await page.goto(meeting);
  for (const seat of await page.locator('fieldset', { has: page.getByLabel('การมาประชุม') }).all()) {
    await seat.getByLabel('การมาประชุม').selectOption('self');
    await seat.getByLabel('ชื่อผู้มา').fill('ผู้สาธิต ผู้มาประชุม');
  }
  await page.getByRole('button', { name: 'บันทึกการมาประชุม' }).click();
  await notice(page, 'บันทึกการมาประชุมแล้ว').waitFor();
  await page.getByText('บันทึกว่าได้ประชุมแล้ว').first().click();
  await page.getByRole('button', { name: 'บันทึกว่าได้ประชุมแล้ว' }).click();
  await notice(page, 'บันทึกว่าได้ประชุมแล้ว').waitFor();
}

/** The governor, the two ministers and the permanent secretary sign. */
export async function signLoei(journey: Journey): Promise<void> {
  const step = (button: string, done: string) => ({ button, done, password: demoPassword });
  const governor = await journey.as('governor.loei');
  await moveAgreement(governor, loeiAgreement, step('ลงนามคำรับรองการปฏิบัติราชการ', 'ลงนามแล้ว'));
  for (const key of ['minister', 'interior', 'permanent-secretary'])
    await moveAgreement(await journey.as(key), loeiAgreement, step('ลงนามร่วมในคำรับรองการปฏิบัติราชการ', 'ลงนามร่วมแล้ว'));
}
