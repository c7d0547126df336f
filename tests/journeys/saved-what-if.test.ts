import { expect, test } from 'vitest';
import { scoreScenario, type WhatIfSetup } from '../../src/domain/forecast/what-if.ts';
import { shortScore } from '../../src/domain/values/short-figure.ts';
import { startJourney } from './journey.ts';
import { loei, notice, read } from './visitor.ts';

const journey = startJourney();

test('what if: the slider moves its field by keyboard; a scenario is saved when asked, compared and dropped', async () => {
  const page = await journey.as('officer.loei');
  await page.goto(`${loei}/what-if`);
  const field = page.locator('form[data-what-if] input[type=text]').first();
  const slider = page.locator('input[type=range]').first();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  const moved = await field.inputValue();
  expect(moved).toBe(await slider.inputValue());
  expect(moved).not.toBe('');
  await page.getByLabel('ชื่อ', { exact: true }).fill('ขยับหนึ่งขั้น');
  await page.getByRole('button', { name: 'เก็บแบบนี้ไว้' }).click();
  await notice(page, 'เก็บแบบไว้แล้ว').waitFor();
  expect(await field.inputValue()).toBe(moved);
  const table = page.getByRole('table', { name: 'แบบที่เก็บไว้ เทียบกัน' });
  expect(await read(table)).toContain('ขยับหนึ่งขั้น');
  const stranger = await journey.as('officer.chiangmai');
  expect((await stranger.goto(`${loei}/what-if`))?.status()).toBe(403);
  await page.getByRole('button', { name: 'ลบ ขยับหนึ่งขั้น' }).click();
  await notice(page, 'ลบแบบที่เก็บไว้แล้ว').waitFor();
});

test('what if: of 500 cases by chance the browser gives the total that the engine gives here', async () => {
  const page = await journey.as('officer.loei');
  await page.goto(`${loei}/what-if`);
  const setup: WhatIfSetup = JSON.parse((await page.locator('form[data-what-if] script').textContent()) ?? '');
  let state = 2568;
  const chance = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const cases = Array.from({ length: 500 }, () =>
    Object.fromEntries(setup.indicators.map(({ code }) => [code, chance() < 0.3 ? '' : (chance() * 120).toFixed(2)])),
  );
  const shown = await page.evaluate((all) => {
    const form = document.querySelector<HTMLFormElement>('form[data-what-if]');
    return all.map((scenario) => {
      for (const [code, text] of Object.entries(scenario)) {
        const field = form?.querySelector<HTMLInputElement>(`input[name="s1-${code}"]`);
        if (field) field.value = text;
      }
      form?.dispatchEvent(new Event('input'));
      return document.querySelectorAll('[data-what-if-total]')[1]?.textContent?.trim() ?? '';
    });
  }, cases);
  const scored = cases.map((scenario) => {
    const { total } = scoreScenario(setup, scenario);
    return total === null ? '–' : shortScore(total);
  });
  expect(shown).toEqual(scored);
});
