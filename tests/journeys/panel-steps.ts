import type { Page } from 'playwright-core';
import { fillDay, notice, proveWhereAsked } from './visitor.ts';

/** The two evaluators of the demonstration, as lists of people begin to name them. */
const firstEvaluator = 'ผู้สาธิต ผู้ประเมิน (';
const secondEvaluator = 'ผู้สาธิต ผู้ประเมิน จากหน่วยประเมินอิสระ';

/** Fills in a panel of the two evaluators for one party in the twelve months of FY2568; the first is its head. */
export async function fillPanel(opdc: Page, { name, party }: { readonly name: string; readonly party: string }) {
  await opdc.getByLabel('รอบที่ประเมิน').selectOption('12m');
  await opdc.getByLabel('ชื่อคณะ', { exact: true }).fill(name);
  await opdc.getByLabel('ชื่อเอกสารแต่งตั้ง').fill('คำสั่งแต่งตั้งคณะผู้ประเมิน');
  await opdc.getByLabel('เลขที่เอกสาร').fill('๑๖/๒๕๖๘');
  await fillDay(opdc, /^วันที่ของเอกสาร/, ['1', '10', '2568']);
  for (const evaluator of [firstEvaluator, secondEvaluator])
    await opdc.getByRole('checkbox', { name: evaluator }).check();
  const head = opdc.getByLabel('หัวหน้าคณะ');
  const own = await head.locator('option', { hasText: firstEvaluator }).getAttribute('value');
  await head.selectOption(own ?? '');
  await opdc.getByRole('checkbox', { name: party }).check();
}

/** Opens every indicator, accepts its self score, and says of every piece of evidence that it was seen. */
export async function acceptAll(page: Page, place: string) {
  await page.goto(place);
  const form = page.getByRole('form', { name: 'คะแนนของข้าพเจ้า' });
  await form.evaluate((node) => {
    for (const part of node.querySelectorAll('details')) part.open = true;
  });
  for (const radio of await form.getByRole('radio', { name: /^ยอมรับคะแนน/ }).all()) await radio.check();
  for (const finding of await form.getByRole('combobox').all()) await finding.selectOption('seen');
  return form;
}

/** Each button of the scores saves the page. */
export async function saveScores(page: Page) {
  await page
    .getByRole('button', { name: /^บันทึกทั้งหน้า/ })
    .first()
    .click();
}

/** A step of the panel, with its proof where it asks for one. */
export async function takePanelStep(page: Page, button: string, done: string) {
  await proveWhereAsked(page, button);
  await page.getByRole('button', { name: button }).click();
  await notice(page, done).waitFor();
}
