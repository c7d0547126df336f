import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { startJourney } from './journey.ts';
import { notice, read } from './visitor.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const journey = startJourney();
const phone = { width: 360, height: 780 };

/** What axe finds on the page, and how far it reaches beyond a phone's edge. */
async function faultsOn(page: Page): Promise<unknown> {
  await page.setViewportSize(phone);
  await page.evaluate(axe);
  const found = await page.evaluate<{ id: string }[]>('axe.run(document).then((results) => results.violations)');
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return { violations: found.map((one) => one.id), beyond };
}
const none = { violations: [], beyond: 0 };

test('fifteen working days before the date the administrator draws up the reminders, once', async () => {
  const admin = await journey.as('admin');
  await admin.goto('/outbox');
  await admin.getByText('ยังไม่ได้ตั้งค่าเซิร์ฟเวอร์อีเมล จึงไม่มีอีเมลใดถูกส่งออก').waitFor();
  const moved = await journey.product.cli('reminders', 'run', '--date', '2025-10-08');
  expect(moved).toMatchObject({ status: 0, output: expect.stringMatching(/อีเมลใหม่ \d+ ฉบับ มีอยู่แล้ว 0 ฉบับ/) });
  const again = await journey.product.cli('reminders', 'run', '--date', '2025-10-08');
  expect(again).toMatchObject({ status: 0, output: expect.stringContaining('อีเมลใหม่ 0 ฉบับ') });
  expect(await journey.product.cli('reminders', 'run', '--date', '8/10/2568')).toMatchObject({ status: 1 });
  await admin.goto('/outbox?state=queued');
  expect(await faultsOn(admin)).toEqual(none);
});

test('the administrator finds a mail and reads it as its reader will', async () => {
  const admin = await journey.as('admin');
  await admin.goto('/outbox');
  await admin.getByLabel('ค้นด้วยชื่อ อีเมล หรือหัวเรื่อง').fill(demoEmail('host.cd.loei'));
  await admin.getByRole('button', { name: 'ค้นหา' }).click();
  await admin.getByRole('link', { name: /เหลือ 15 วันทำการ: กรอกผล|เหลือ ๑๕ วันทำการ: กรอกผล/ }).click();
  expect(await read(admin.locator('.mail-text'))).toContain(
    '/2568/TH-42/12m/indicators/1.1-SME#field-variables-current',
  );
  expect(await faultsOn(admin)).toEqual(none);
  const html = await admin.getByRole('link', { name: 'ดูแบบที่โปรแกรมอีเมลแสดง' }).getAttribute('href');
  const answer = await admin.request.get(html ?? '');
  expect(answer.headers()['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
  const reader = await journey.stranger();
  await reader.setContent(await answer.text());
  expect(await reader.getByRole('link', { name: 'เปิดหน้างานของฉัน' }).getAttribute('href')).toMatch(/\/work$/);
  // For display only: the recipient's unsubscribe link does not work here.
  expect(await reader.getByRole('link', { name: 'เลิกรับสรุปประจำวัน' }).getAttribute('href')).toBe('#');
  expect(await faultsOn(reader)).toEqual(none);
});

test('the host leaves the digests by the link in the mail, without signing in and without scripts, and comes back on the account page', async () => {
  const url = await journey.product.withDatabase(async (pool) => {
    const text = 'SELECT unsubscribe_url AS url FROM outbox_mail WHERE address = $1';
    return (await pool.query<{ url: string }>(text, [demoEmail('host.cd.loei')])).rows[0]?.url ?? '';
  });
  const stranger = await journey.stranger({ javaScriptEnabled: false });
  await stranger.goto(new URL(url).pathname);
  await stranger.getByText('เรื่องที่เป็นหน้าที่ยังส่งถึงท่านเสมอ').waitFor();
  await stranger.getByRole('button', { name: 'เลิกรับสรุปประจำวัน' }).click();
  await stranger.getByRole('heading', { name: 'เลิกรับสรุปประจำวันแล้ว' }).waitFor();
  const host = await journey.as('host.cd.loei');
  await host.goto(new URL(url).pathname);
  expect(await faultsOn(host)).toEqual(none);
  await host.goto('/account');
  const box = host.getByLabel('รับสรุปงานทางอีเมลในวันที่มีเรื่องต้องเตือน');
  expect(await box.isChecked()).toBe(false);
  await box.check();
  await host.getByRole('button', { name: 'บันทึกการรับอีเมล' }).click();
  await notice(host, 'บันทึกการรับอีเมลแล้ว').waitFor();
  expect(await box.isChecked()).toBe(true);
});

test('the queue speaks of reminders only once mails that name a row were sent', async () => {
  const host = await journey.as('host.cd.loei');
  await host.goto('/work');
  const csrf = await host.locator('input[name=_csrf]').first().inputValue();
  await host.request.post('/demo/clock', { form: { _csrf: csrf, today: '2025-10-28', returnTo: '/work' } });
  await host.goto('/work');
  await host.getByRole('heading', { name: 'งานของฉัน', level: 1 }).waitFor();
  expect(await host.getByText('เตือนทางอีเมล').count()).toBe(0);
  await journey.product.withDatabase((pool) => pool.query(`UPDATE outbox_mail SET state = 'sent'`));
  await host.goto('/work');
  await host.getByText('เตือนทางอีเมลแล้ว 1 ครั้ง').first().waitFor();
});
