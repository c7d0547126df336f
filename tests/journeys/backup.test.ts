import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { type RunningProduct, runCommand, startProduct } from '../../src/testing/running-product.ts';
import { loeiRound } from './visitor.ts';
import { openWebClient, type WebClient } from './web-client.ts';

const entry = `${loeiRound}/indicators/1.1-SME`;
let product: RunningProduct;
const folders: string[] = [];
/** A folder that the account of the database may enter. */
const newFolder = () => {
  const folder = mkdtempSync('/var/tmp/samrit-journey-backup-');
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
};
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Saves a figure again and again until it is told to stop; counts what was accepted. */
function saveOverAndOver(client: WebClient) {
  const state = { going: true, saved: 0 };
  const done = (async () => {
    for (let number = 0; state.going; number += 1) {
      const html = await (await client.get(entry)).text();
      const rowVersion = /name="rowVersion"[^>]*value="([^"]*)"/.exec(html)?.[1] ?? '';
      const form = { rowVersion, narrative: `บันทึกที่ ${number}` };
      if ((await client.post(entry, entry, form)).status === 303) state.saved += 1;
    }
  })();
  return {
    saved: () => state.saved,
    stop: () => {
      state.going = false;
      return done;
    },
  };
}

test('the year is backed up while figures are saved, tried out, and restored in an empty place by the commands', async () => {
  const client = openWebClient(product.baseUrl);
  await client.post('/sign-in', '/sign-in', { email: demoEmail('host.cd.loei'), password: demoPassword });
  const saving = saveOverAndOver(client);
  await expect.poll(saving.saved, { timeout: 30_000 }).toBeGreaterThan(2);
  const place = newFolder();
  const made = await product.cli('backup', '--to', place);
  await saving.stop();
  expect(made.output).toContain('✓ สำรองแล้วที่');
  expect(made.status).toBe(0);
  expect(readdirSync(place).filter((name) => name !== 'files')).toHaveLength(1);

  const checked = await product.cli('restore', '--from', place, '--check');
  expect(checked.output).toContain('✓ ชุดสำรองนี้ใช้ได้');
  expect(checked.status).toBe(0);
  const refused = await product.cli('restore', '--from', place);
  expect(refused.status).toBe(1);

  const empty = join(newFolder(), 'data');
  const restored = await runCommand(['restore', '--from', place], empty);
  expect(restored.output).toContain('✓ นำกลับครบแล้ว');
  expect(restored.status).toBe(0);
  for (const words of [
    ['verify', 'scores'],
    ['verify', 'journal'],
    ['verify', 'files'],
  ])
    expect(await runCommand(words, empty)).toMatchObject({ status: 0 });
});
