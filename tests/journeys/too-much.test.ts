import { readdirSync, readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { type RunningProduct, startProduct } from '../../src/testing/running-product.ts';
import { loeiRound } from './visitor.ts';
import { openWebClient } from './web-client.ts';

const entry = `${loeiRound}/indicators/1.1-SME`;
const megabyte = 1024 * 1024;
const threeGigabytes = 3 * 1024 * megabyte;
let product: RunningProduct;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
});

interface Refused {
  readonly status: number;
  readonly text: string;
  readonly sentMegabytes: number;
}

/** Sends a form whose file is three gigabytes, as fast as it is taken, until the product has answered. */
async function sendThreeGigabytes(cookie: string, token: string): Promise<Refused> {
  const head = `--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n--x\r\nContent-Disposition: form-data; name="evidence"; filename="video.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n`;
  const headers = {
    cookie,
    'content-type': 'multipart/form-data; boundary=x',
    'content-length': String(Buffer.byteLength(head) + threeGigabytes),
  };
  const sending = request(`${product.baseUrl}${entry}/evidence`, { method: 'POST', headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once('response', resolve);
    sending.once('error', reject);
  });
  sending.write(head);
  let sent = 0;
  let open = true;
  const chunk = Buffer.alloc(megabyte);
  const send = () => {
    while (open && sent < threeGigabytes) {
      sent += chunk.length;
      if (!sending.write(chunk)) return void sending.once('drain', send);
    }
  };
  send();
  const answer = await answered;
  const atAnswer = sent;
  // The product closes the connection of a client that goes on sending; the response is complete before that.
  sending.on('error', () => undefined);
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += part;
  await new Promise((resolve) =>
    sending.socket?.destroyed ? resolve(undefined) : sending.socket?.once('close', resolve),
  );
  open = false;
  return { status: answer.statusCode ?? 0, text, sentMegabytes: atAnswer / megabyte };
}

function residentMegabytes(): number {
  const status = readFileSync(`/proc/${product.pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

test('a file of three gigabytes is refused at the limit in Thai, and costs neither memory nor room', async () => {
  const client = openWebClient(product.baseUrl);
  const form = { email: demoEmail('host.cd.loei'), password: demoPassword };
  expect((await client.post('/sign-in', '/sign-in', form)).status).toBe(303);
  const token = await client.tokenAt(entry);
  const before = residentMegabytes();
  const refused = await sendThreeGigabytes(client.cookies(), token);
  expect(refused.status).toBe(413);
  expect(refused.text).toContain('ใหญ่เกิน');
  expect(refused.sentMegabytes).toBeLessThan(200);
  expect(residentMegabytes() - before).toBeLessThan(150);
  expect(readdirSync(join(product.dataFolder, 'evidence', 'waiting'))).toEqual([]);
  expect(await (await client.get(entry)).text()).toContain('ยังไม่มีไฟล์หลักฐาน');
});

test('whoever goes away half-way leaves nothing in the waiting place', async () => {
  const client = openWebClient(product.baseUrl);
  const form = { email: demoEmail('host.cd.loei'), password: demoPassword };
  await client.post('/sign-in', '/sign-in', form);
  const token = await client.tokenAt(entry);
  const waiting = () => readdirSync(join(product.dataFolder, 'evidence', 'waiting'));
  const headers = {
    cookie: client.cookies(),
    'content-type': 'multipart/form-data; boundary=x',
    'content-length': '9000000',
  };
  const sending = request(`${product.baseUrl}${entry}/evidence`, { method: 'POST', headers });
  sending.on('error', () => undefined);
  sending.write(
    `--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n--x\r\nContent-Disposition: form-data; name="evidence"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n`,
  );
  sending.write(Buffer.alloc(megabyte));
  await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1);
  sending.destroy();
  await expect.poll(waiting, { timeout: 20_000 }).toEqual([]);
});

test('a network from which too many sign-ins fail is told to wait; known browsers and people who are signed in go on', async () => {
  const colleague = openWebClient(product.baseUrl);
  await colleague.post('/sign-in', '/sign-in', { email: demoEmail('officer.loei'), password: demoPassword });
  const client = openWebClient(product.baseUrl);
  const attempt = (tries: number) =>
    client.post('/sign-in', '/sign-in', { email: `nobody${tries}@loei.example`, password: 'เดาไปเรื่อย ๆ' });
  let last = await attempt(0);
  for (let tries = 1; tries < 120 && last.status === 422; tries += 1) last = await attempt(tries);
  expect(last.status).toBe(429);
  const text = await last.text();
  expect(text).toContain('มีการเข้าสู่ระบบไม่สำเร็จจากเครือข่ายของท่านบ่อยเกินไป');
  expect(text).toContain('value="nobody100@loei.example"');
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  const right = await client.post('/sign-in', '/sign-in', { email: demoEmail('admin'), password: demoPassword });
  expect(right.status).toBe(429);
  expect((await colleague.get('/work')).status).toBe(200);
  await colleague.post('/sign-out', '/work', {});
  const again = await colleague.post('/sign-in', '/sign-in', {
    email: demoEmail('officer.loei'),
    password: demoPassword,
  });
  expect(again.status).toBe(303);
});
