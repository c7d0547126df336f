import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { overflowOn, violationsOn } from './page-faults.ts';
import { read } from './visitor.ts';

const journey = startJourney();
const folder = mkdtempSync(join(tmpdir(), 'samrit-verifier-'));
const saved = (name: string) => join(folder, name);
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

interface Announced {
  readonly fiscalYear: number;
  readonly round: string;
  readonly edition: number;
  readonly contentHash: string;
}

const address = ({ fiscalYear, round, edition }: Announced) => `/${fiscalYear}/results/${round}/${edition}`;
const nameOf = ({ fiscalYear, round, edition }: Announced) => `${fiscalYear}-${round}-${edition}.json`;

/** The program as a command of Node, far from the product: nothing is beside it. */
function runNode(...files: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [saved('verify-results.mjs'), ...files], {
    cwd: folder,
    encoding: 'utf8',
    env: {},
  });
  return { status, said: stdout };
}

describe('somebody who has no account, and trusts nobody', () => {
  let announced: readonly Announced[] = [];
  let offline: Page;
  /** The short form of the key, read where the product publishes it. */
  let fingerprint = '';
  const asked: string[] = [];
  const heading = () => read(offline.locator('[data-verifier="report"] h2').first());

  async function choose(...files: readonly string[]) {
    await offline.getByRole('button', { name: 'เริ่มใหม่' }).click();
    await offline.getByLabel('เลือกไฟล์ที่ดาวน์โหลดมา').setInputFiles(files.map(saved));
    await offline.locator('[data-verifier="report"] h2').first().waitFor();
  }

  /** What the reader has from elsewhere, typed into its own field. */
  async function confirmBy(key: string) {
    await offline.getByLabel('กุญแจสาธารณะ หรือรหัสย่อของกุญแจ').fill(key);
    await offline.getByRole('button', { name: 'ตรวจกับสิ่งที่ให้ไว้นี้' }).click();
    await offline.getByText(/กุญแจของบัญชีหัวบันทึกตรงกับที่ท่านให้ไว้|กุญแจอื่น/).waitFor();
  }

  async function get(path: string) {
    const answer = await fetch(`${journey.product.baseUrl}${path}`);
    expect(answer.status, path).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  }

  beforeAll(async () => {
    expect((await journey.product.cli('journal', 'publish')).status).toBe(0);
    const found: Announced[] = [];
    for (const year of [2553, 2554, 2558, 2562, 2568]) {
      const answer = await fetch(`${journey.product.baseUrl}/api/v1/${year}/results`);
      if (!answer.ok) continue;
      const { rounds }: { rounds: { editions: Announced[] }[] } = await answer.json();
      found.push(...rounds.flatMap(({ editions }) => editions));
    }
    announced = found;
    for (const one of announced) {
      writeFileSync(saved(`results-${nameOf(one)}`), await get(`${address(one)}/snapshot.json`));
      writeFileSync(saved(`proof-${nameOf(one)}`), await get(`${address(one)}/proof.json`));
    }
    for (const format of ['html', 'mjs'])
      writeFileSync(saved(`verify-results.${format}`), await get(`/verifier/verify-results.${format}`));
    offline = await journey.stranger({ offline: true });
    offline.on('request', (request) => asked.push(request.url()));
    offline.on('console', (message) => {
      if (message.type() === 'error') asked.push(message.text());
    });
    await offline.goto(pathToFileURL(saved('verify-results.html')).href);
  });

  test('finds on the page of the results how they are checked, with the files and the program', async () => {
    const [one] = announced;
    if (!one) throw new Error('the demonstration has announced results');
    const page = await journey.stranger(phone);
    await page.goto(address(one));
    await page.getByRole('link', { name: 'ตรวจสอบผลฉบับนี้ด้วยตนเอง' }).click();
    expect(await read(page.getByRole('main'))).toContain(one.contentHash);
    expect([...(await violationsOn(page)), ...(await overflowOn(page))]).toEqual([]);
    const file = readFileSync(saved(`results-${nameOf(one)}`));
    expect(createHash('sha256').update(file).digest('hex')).toBe(one.contentHash);
    expect((await get(`${address(one)}/snapshot.sha256`)).toString()).toBe(
      `${one.contentHash}  results-${nameOf(one)}\n`,
    );
    await page.getByRole('main').getByRole('link', { name: 'โปรแกรมตรวจสอบ', exact: true }).click();
    expect([...(await violationsOn(page)), ...(await overflowOn(page))]).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'ดาวน์โหลดโปรแกรมตรวจสอบ (ไฟล์เดียว เปิดในเบราว์เซอร์)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('verify-results.html');
    await page.getByRole('main').getByRole('link', { name: 'บัญชีหัวบันทึกทุกวัน และกุญแจสาธารณะ' }).click();
    fingerprint = /(?:[0-9a-f]{4}-){7}[0-9a-f]{4}/.exec(await read(page.getByRole('main')))?.[0] ?? '';
    expect(fingerprint).not.toBe('');
    expect([...(await violationsOn(page)), ...(await overflowOn(page))]).toEqual([]);
  });

  test('computes every announced round again: product, command and file without a network give the same bytes', async () => {
    expect(announced.length).toBeGreaterThan(0);
    const { status, output } = await journey.product.cli('verify', 'results');
    expect([status, output]).toEqual([0, expect.stringContaining('คำนวณซ้ำตรงกันทุกไบต์')]);
    for (const one of announced) {
      const files = [`results-${nameOf(one)}`, `proof-${nameOf(one)}`];
      // By the files alone nobody knows whose they are; by the key from elsewhere they are what was announced.
      expect(runNode(...files)).toMatchObject({ status: 2, said: expect.stringContaining(fingerprint) });
      const { status, said } = runNode(...files, '--key', fingerprint);
      expect(said).not.toContain('✗');
      expect(status).toBe(0);
      expect(said).toContain(one.contentHash);
      expect(said).toContain('แฮชของไฟล์อยู่ในรายการประกาศผล');
      expect(said).toContain('ถูกต้องตามกุญแจที่บัญชีระบุ');
      expect(said).toMatch(/ทุกสายที่เทียบได้ \d+ สาย ตรงกับบัญชีหัวบันทึก/);
      await choose(...files);
      expect(await heading()).toBe('ตัวเลขตรงกันเอง แต่ยังไม่ยืนยันว่าเป็นผลที่ประกาศ');
      await confirmBy(fingerprint);
      expect(await heading()).toContain('ตรวจแล้วตรงกันทุกข้อ และเป็นผลที่ประกาศ');
      const report = await read(offline.locator('[data-verifier="report"]'));
      expect(report).toContain(one.contentHash);
      // The same findings, line by line.
      for (const line of said.split('\n').filter((text) => /^[✓•]/.test(text)))
        expect(report).toContain(
          line
            .replace(/ \(.*$/, '')
            .replace(/^. /, '')
            .trim(),
        );
    }
    expect(await violationsOn(offline)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  test('is told the place of one changed digit by both, on a phone too', async () => {
    const [one] = announced;
    if (!one) throw new Error('the demonstration has announced results');
    const text = readFileSync(saved(`results-${nameOf(one)}`), 'utf8');
    const { parties } = JSON.parse(text);
    const party = parties[0];
    const was = `"score":"${party.ledger.indicators[0].score}"`;
    const digit = was.replace(/(\d)"$/, (_all, last) => `${(Number(last) + 1) % 10}"`);
    writeFileSync(saved('changed.json'), text.replace(was, digit));
    const { status, said } = runNode('changed.json', `proof-${nameOf(one)}`);
    expect(status).toBe(1);
    expect(said).toContain(`${party.name} · ${party.ledger.indicators[0].code}`);
    expect(said).toContain('จึงไม่ใช่เนื้อหาที่ประกาศ');
    const other = fingerprint.replace(/./, (sign) => (sign === '0' ? '1' : '0'));
    expect(runNode(`results-${nameOf(one)}`, `proof-${nameOf(one)}`, '--key', other).status).toBe(1);
    await offline.setViewportSize(phone.viewport);
    await choose('changed.json', `proof-${nameOf(one)}`);
    expect(await heading()).toBe('พบข้อที่ไม่ตรง');
    expect(await read(offline.locator('.differences'))).toContain(party.name);
    expect([...(await violationsOn(offline)), ...(await overflowOn(offline))]).toEqual([]);
  });

  test('is refused what is no such file, in words that say what to do', async () => {
    writeFileSync(saved('half.json'), '{"format":"samrit-results/2","parties":[');
    writeFileSync(saved('picture.json'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    writeFileSync(saved('huge.json'), Buffer.alloc(65 * 1024 * 1024, ' '));
    for (const [name, why] of [
      ['half.json', 'ดาวน์โหลดใหม่แล้วตรวจอีกครั้ง'],
      ['picture.json', 'ไม่ใช่ข้อความ UTF-8'],
      ['huge.json', 'ไฟล์ใหญ่เกิน 64 เมกะไบต์'],
    ] as const) {
      const { status, said } = runNode(name);
      expect([status, said]).toEqual([3, expect.stringContaining(why)]);
      await choose(name);
      expect(await heading()).toBe('ยังไม่ได้ตรวจ');
      expect(await read(offline.locator('[data-verifier="report"]'))).toContain(why);
    }
    expect(runNode('nothing.json')).toMatchObject({ status: 3, said: expect.stringContaining('ไม่พบไฟล์') });
    expect(runNode().status).toBe(3);
  });
});
