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
  await page.getByRole('button', { name: `บันทึกความเห็น ${code}` }).click();
}
