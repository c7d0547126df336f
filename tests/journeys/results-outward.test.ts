import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nodeSecrets } from '../../src/adapters/node-secrets.ts';
import { announceResults } from '../../src/application/results/announce-results.ts';
import { prepareSummary } from '../../src/application/results/prepare-summary.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoDate } from '../../src/demo/demo-dates.ts';
import { roleNames } from '../../src/domain/people/roles.ts';
import { toArabicDigits } from '../../src/domain/values/thai-digits.ts';
import { announcing, passCourse, preparing } from '../../src/testing/pass-results.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { startJourney } from './journey.ts';
import { giveRole, sendOpdcLetter } from './letter-steps.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();
/** It has the highest grade of the demonstration. */
const province = 'TH-75';

/** The results of the provinces that are assessed are announced; no other has indicators in force any more. */
async function announceTwelveMonths() {
  await journey.product.withDatabase(async (pool) => {
    const assessed = `SELECT organisation_id FROM report WHERE fiscal_year = 2568 AND round = '12m' AND status IN ('assessed', 'final')`;
    await pool.query(
      `UPDATE agreement SET status = 'settled' WHERE fiscal_year = 2568 AND organisation_id NOT IN (${assessed})`,
    );
    const clock = { now: () => `${demoDate}T02:00:00.000Z`, today: () => demoDate };
    const deps = { transactions: openTransactions(pool, clock.now), clock, secrets: nodeSecrets };
    const summary = accepted(await prepareSummary(deps, preparing, { fiscalYear: 2568, round: '12m' }));
    await passCourse(deps, summary);
    accepted(await announceResults(deps, announcing, summary));
  });
}

async function prepare(opdc: Page, button: string) {
  await opdc.goto('/2568/notices');
  await opdc.getByRole('button', { name: button, exact: true }).click();
  await notice(opdc, 'เตรียมร่างหนังสือแล้ว').waitFor();
  return new URL(opdc.url()).pathname;
}

describe('announced results leave OPDC', () => {
  let told = '';
  let party = '';
  let code = '';

  test('OPDC has both letters in its work as soon as the results are announced', async () => {
    await announceTwelveMonths();
    const opdc = await journey.as('opdc');
    await opdc.goto('/work');
    const main = await read(opdc.getByRole('main'));
    expect(main).toContain('ส่งหนังสือแจ้งผลการประเมินให้จังหวัด');
    expect(main).toContain('ส่งผลการประเมินไปยังรัฐมนตรี รองนายกรัฐมนตรี และนายกรัฐมนตรี');
    await opdc.goto('/2568/notices');
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await opdc.goto('/2554/notices');
    expect(await opdc.getByRole('button', { name: 'ออกเอกสารผลและเตรียมหนังสือส่งผล' }).count()).toBe(0);
  });

  test('each province is told its own result with its own paper, and one of them opens it', async () => {
    const opdc = await journey.as('opdc');
    told = await prepare(opdc, 'เตรียมหนังสือแจ้งผล');
    const recipients = await opdc.locator('[name=recipients]').inputValue();
    expect(recipients).toMatch(/^TH-\d\d \| คะแนนผลการประเมิน \d+\.\d\d คะแนน ระดับ/);
    party = recipients.slice(0, 5);
    await sendOpdcLetter(journey.as, told);
    await expect
      .poll(
        async () => {
          await opdc.goto('/work');
          return (await read(opdc.getByRole('main'))).includes('ส่งหนังสือแจ้งผลการประเมินให้จังหวัด');
        },
        { timeout: 60_000 },
      )
      .toBe(false);
    expect(recipients).toContain(province);
    await giveRole(await journey.as('admin'), {
      key: 'officer.loei',
      role: roleNames['provincial-officer'],
      place: province,
    });
    const officer = await journey.as('officer.loei');
    await expect
      .poll(
        async () => {
          await officer.goto(`/letters/${province}/inbox`);
          return (await read(officer.getByRole('main'))).includes('แจ้งผลการประเมินการปฏิบัติราชการ');
        },
        { timeout: 120_000 },
      )
      .toBe(true);
    await officer
      .getByRole('link', { name: /แจ้งผลการประเมินการปฏิบัติราชการ/ })
      .first()
      .click();
    expect(await read(officer.getByRole('main'))).toContain('คะแนนผลการประเมิน');
    await opdc.goto(told);
    expect(await read(opdc.getByRole('main'))).toContain('เปิดอ่านแล้ว');
  });

  test('the pack is issued with a code that anybody verifies, and goes to the three', async () => {
    const opdc = await journey.as('opdc');
    const letter = await prepare(opdc, 'ออกเอกสารผลและเตรียมหนังสือส่งผล');
    code = /2568-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await opdc.locator('[name=paragraphs]').inputValue())?.[0] ?? '';
    await sendOpdcLetter(journey.as, letter);
    const visitor = await journey.stranger();
    await visitor.goto(`/verify/${code}`);
    const verdict = await read(visitor.getByRole('main'));
    expect(verdict).toContain('เป็นฉบับจริงและยังใช้อยู่');
    expect(toArabicDigits(verdict)).toContain('รอบ 12 เดือน');
    const paper = await visitor.request.get('/2568/results/12m/1/pack.pdf');
    expect([paper.status(), (await paper.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);
    const own = await visitor.request.get(`/2568/results/12m/1/${party}/result.pdf`);
    expect(own.status()).toBe(200);
    await visitor.context().close();
    const office = await journey.as('pm-office');
    await expect
      .poll(async () => {
        await office.goto('/letters/central.pm-office/inbox');
        return (await read(office.getByRole('main'))).includes('ขอส่งผลการประเมิน');
      })
      .toBe(true);
    await office
      .getByRole('link', { name: /ขอส่งผลการประเมิน/ })
      .first()
      .click();
    await opdc.goto(letter);
    expect(await read(opdc.getByRole('main'))).toContain('เปิดอ่านแล้ว');
    await opdc.goto('/work');
    expect(await read(opdc.getByRole('main'))).not.toContain('ส่งผลการประเมินไปยังรัฐมนตรี');
  });
});
