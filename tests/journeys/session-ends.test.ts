import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { smallPdf } from './evidence-files.ts';
import { startJourney } from './journey.ts';
import { loeiRound, signInAs } from './visitor.ts';

const journey = startJourney();
const text = 'พิมพ์ไว้ก่อนหมดเวลา บรรทัดแรก\nและบรรทัดที่สอง';

interface Left {
  readonly where: string;
  readonly key: string;
  /** The field of the text, and the button that sends it. */
  readonly field: string;
  readonly button: string;
}

/** Forms whose page has scripts that keep, count or send what is typed, and one that has none. */
const forms: readonly Left[] = [
  { where: `${loeiRound}/indicators/1.1-SME`, key: 'host.cd.loei', field: 'narrative', button: 'บันทึกเป็นร่าง' },
  { where: `${loeiRound}/indicators/1.1-SME`, key: 'host.cd.loei', field: 'text', button: 'ส่งข้อความ' },
];

/** The same browser signs out in another window: this page does not know. */
async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /^(__Host-)?samrit$/ });
}

async function signInThere(page: Page, key: string): Promise<void> {
  const main = page.getByRole('main');
  await main.getByLabel('อีเมล').fill(demoEmail(key));
  await main.getByLabel('รหัสผ่าน').fill(demoPassword);
  await main.getByRole('button', { name: 'เข้าสู่ระบบและบันทึกต่อ' }).click();
}

for (const javaScriptEnabled of [true, false])
  test.each(forms)(
    `${javaScriptEnabled ? 'with' : 'without'} script the text in $field waits for its person, who signs in there, and is then saved`,
    async ({ where, key, field, button }) => {
      const page = await journey.stranger({ javaScriptEnabled });
      await signInAs(page, key);
      await page.goto(where);
      await page.locator(`textarea[name="${field}"]`).fill(`${text} ${javaScriptEnabled}`);
      await endSession(page);
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('heading', { name: 'หมดเวลาใช้งาน' }).waitFor();
      expect(await page.getByRole('main').locator('textarea').first().inputValue()).toBe(
        `${text} ${javaScriptEnabled}`,
      );
      await signInThere(page, key);
      await page.waitForURL((url) => url.pathname === where);
      const shown = await page.getByRole('main').textContent();
      const written = await page.locator('textarea').first().inputValue();
      expect(shown + written).toContain(`และบรรทัดที่สอง ${javaScriptEnabled}`);
    },
  );

test('a file chosen after the session ended is told beside its field, and what was typed stays', async () => {
  const page = await journey.stranger();
  await signInAs(page, 'host.cd.loei');
  await page.goto(`${loeiRound}/indicators/1.1-SME`);
  await page.locator('textarea[name="narrative"]').fill(text);
  await endSession(page);
  await page.getByLabel('เพิ่มไฟล์หลักฐาน').setInputFiles(smallPdf('ผล.pdf'));
  await page.locator('#field-evidence-error').waitFor();
  expect(await page.locator('textarea[name="narrative"]').inputValue()).toBe(text);
});
