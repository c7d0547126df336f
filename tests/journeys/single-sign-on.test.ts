import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { openBrowser } from '../../src/testing/browser.ts';
import { type IdentityProviderProcess, startIdentityProvider } from '../../src/testing/identity-provider-process.ts';
import { type RunningProduct, startProduct } from '../../src/testing/running-product.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, openVisitor, read } from './visitor.ts';

describe('sign-in through the central identity provider', () => {
  let provider: IdentityProviderProcess;
  let product: RunningProduct;
  let browser: Browser;

  beforeAll(async () => {
    provider = await startIdentityProvider();
    // The product starts while the provider does not answer.
    await provider.stop();
    const settings = {
      SAMRIT_OIDC_ISSUER: provider.issuer,
      SAMRIT_OIDC_CLIENT_ID: 'samrit',
      SAMRIT_OIDC_CLIENT_SECRET: 'known-to-both',
    };
    [product, browser] = await Promise.all([startProduct({ settings }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await provider?.stop();
  });

  const main = (page: Page) => page.getByRole('main');
  const press = (page: Page) =>
    main(page).getByRole('link', { name: 'เข้าสู่ระบบด้วยระบบยืนยันตัวตนกลาง', exact: true }).click();
  async function enter(page: Page, who: string) {
    await press(page);
    await page.getByLabel('Who').fill(who);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  test('says that a provider does not answer, and goes on by itself once it does', async () => {
    const page = await openVisitor(browser, product.baseUrl);
    await page.goto('/sign-in?returnTo=/2568/TH-42/12m');
    expect(await faultsOf(page)).toEqual(noFaults);
    await press(page);
    expect(await read(main(page))).toContain('ระบบยืนยันตัวตนกลางยังไม่ตอบ');
    expect(await faultsOf(page)).toEqual(noFaults);
    provider = await startIdentityProvider(provider.port);
    await main(page).getByRole('link', { name: 'กลับไปหน้าเข้าสู่ระบบ' }).click();
    await enter(page, `s-officer ${demoEmail('officer.loei')}`);
    await page.getByRole('button', { name: 'ออกจากระบบ' }).click();
    // In the middle of its way it stops again.
    await page.goto('/sign-in?returnTo=/2568/TH-42/12m');
    await provider.stop();
    await page.goto('/sign-in/single-sign-on').catch(() => null);
    provider = await startIdentityProvider(provider.port);
    await page.goto('/sign-in?returnTo=/2568/TH-42/12m');
    await enter(page, `s-officer ${demoEmail('officer.loei')}`);
    await page.getByRole('button', { name: 'ออกจากระบบ' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/2568/TH-42/12m');
    await page.goto('/account');
    expect(await read(main(page))).toContain(`ผูกกับ ${demoEmail('officer.loei')}`);
    expect(await faultsOf(page)).toEqual(noFaults);
    await main(page).getByRole('button', { name: 'เลิกผูก' }).click();
    await notice(page, 'เลิกผูกแล้ว').waitFor();
  });

  test('tells an unknown person, without scripts, whom to ask', async () => {
    const page = await openVisitor(browser, product.baseUrl, { javaScriptEnabled: false });
    await page.goto('/sign-in');
    await enter(page, 's-nobody nobody@example.go.th');
    expect(await read(main(page))).toContain('ยังไม่มีบัญชีของ nobody@example.go.th ในระบบนี้');
    expect((await page.request.get('/account', { maxRedirects: 0 })).status()).toBe(303);
  });
});
