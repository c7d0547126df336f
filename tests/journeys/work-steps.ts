import type { Page } from 'playwright-core';

/** Opens the first task of the reader's whose words these begin with, from the page after sign-in. */
export async function openTask(page: Page, words: string): Promise<void> {
  await page.goto('/work');
  const queue = page.getByRole('region', { name: 'ต้องทำ เรียงตามวันครบกำหนด' });
  const group = queue.locator('details.queue-group', { has: page.locator('summary', { hasText: words }) }).first();
  const isGrouped = (await group.count()) > 0;
  if (isGrouped && (await group.getAttribute('open')) === null) await group.locator('summary').click();
  await (isGrouped ? group.getByRole('link') : queue.getByRole('link', { name: words })).first().click();
}
