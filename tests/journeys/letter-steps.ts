import type { Page } from 'playwright-core';

/** Opens the step of a letter with this button, gives the proof if it asks for one, and takes it. */
export async function takeStep(page: Page, button: string, password?: string): Promise<void> {
  const form = page.locator('#steps ~ details', { has: page.getByRole('button', { name: button, exact: true }) });
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  if (password !== undefined) await form.getByLabel('รหัสผ่านของท่าน').fill(password);
  await form.getByRole('button', { name: button, exact: true }).click();
}
