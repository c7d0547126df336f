import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { notice } from './visitor.ts';

/** Sets the demonstration's date, as the form of the demonstration does. */
export async function setToday(page: Page, date: string): Promise<void> {
  await page.goto('/work');
  const token = await page.locator('input[name="_csrf"]').first().inputValue();
  const answer = await page.request.post('/demo/clock', { form: { _csrf: token, today: date, returnTo: '/work' } });
  expect(answer.ok()).toBe(true);
}

/** The mandatory indicators of the list of FY2554 beside 1-PLAN and 2-SATISFACTION. */
export const otherMandatory = ['3-01', '3-02', '3-03', '4-01'] as const;

/** Fills in what the draft's form of an indicator still lacks, and saves it. */
export async function saveIndicator(
  page: Page,
  address: string,
  weight: string,
  targets: readonly string[] = [],
): Promise<void> {
  await page.goto(address);
  await page.getByLabel('น้ำหนัก (ร้อยละ)').fill(weight);
  const boxes = page.getByRole('group', { name: 'ค่าเป้าหมายแต่ละระดับ' }).getByRole('textbox');
  for (const [index, target] of targets.entries()) await boxes.nth(index).fill(target);
  await page.getByLabel('เหตุผลที่ยังไม่มีข้อมูลพื้นฐาน').fill('เริ่มเก็บข้อมูลปีนี้เป็นปีแรก');
  await page.getByRole('button', { name: 'บันทึกตัวชี้วัด' }).click();
  await notice(page, 'บันทึกตัวชี้วัดแล้ว').waitFor();
}

/** Writes the plan of a draft. */
export async function savePlan(page: Page, agreement: string): Promise<void> {
  await page.goto(agreement);
  await page.getByLabel('วิสัยทัศน์').fill('เมืองน่าอยู่');
  await page.getByLabel('ประเด็นยุทธศาสตร์').fill('เศรษฐกิจชุมชน');
  await page.getByLabel('เป้าประสงค์').fill('รายได้เพิ่มขึ้น');
  await page.getByRole('button', { name: 'บันทึกแผน' }).click();
  await notice(page, 'บันทึกแผนแล้ว').waitFor();
}

/** One choice of the next step: the words of its button and those that tell it was done. */
export interface AgreementStep {
  readonly button: string;
  readonly done: string;
  /** Typed where the step asks who is there. */
  readonly password?: string;
}

/** Chooses a move of the agreement, reads what will follow, and confirms it. */
export async function moveAgreement(page: Page, agreement: string, step: AgreementStep): Promise<void> {
  await page.goto(agreement);
  await page.getByRole('region', { name: 'ขั้นต่อไป' }).getByRole('link', { name: step.button }).click();
  if (step.password !== undefined) await page.getByLabel('รหัสผ่านของท่าน').fill(step.password);
  await page.getByRole('button', { name: step.button }).click();
  await notice(page, step.done).waitFor();
}

/** OPDC writes what it finds of one indicator. */
export async function judgeIndicator(page: Page, code: string, verdict: string, reason = ''): Promise<void> {
  const group = page.getByRole('group', { name: `ความเห็น ${code}` });
  await group.getByLabel(verdict, { exact: true }).check();
  await page.getByLabel(`เหตุผล ${code}`).fill(reason);
  await page.locator(`[id="indicator-${code}"]`).getByRole('button', { name: 'บันทึกความเห็นทั้งหน้า' }).click();
}
