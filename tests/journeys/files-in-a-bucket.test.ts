import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { type RunningProduct, startProduct } from '../../src/testing/running-product.ts';
import { type S3Server, startS3Server } from '../../src/testing/s3-server.ts';
import { loeiRound } from './visitor.ts';
import { openWebClient, type WebClient } from './web-client.ts';

const entry = `${loeiRound}/indicators/1.1-SME`;
const megabyte = 1024 * 1024;
const bucket = 'samrit-files';
let server: S3Server;
let product: RunningProduct;

beforeAll(async () => {
  server = await startS3Server();
  await server.makeBucket(bucket);
  product = await startProduct({
    settings: {
      SAMRIT_S3_ENDPOINT: server.endpoint,
      SAMRIT_S3_BUCKET: bucket,
      SAMRIT_S3_REGION: 'th-1',
      SAMRIT_S3_KEY: server.account.key,
      SAMRIT_S3_SECRET: server.account.secret,
    },
  });
});
afterAll(async () => {
  await product?.stop();
  await server?.stop();
});

/** What the demonstration itself keeps there: its plans. */
let ofDemonstration: readonly string[] = [];

const attachedKeys = async () => (await server.keys(bucket, 'kept/')).filter((key) => !ofDemonstration.includes(key));

async function signedIn(key: string): Promise<WebClient> {
  const client = openWebClient(product.baseUrl);
  await client.post('/sign-in', '/sign-in', { email: demoEmail(key), password: demoPassword });
  return client;
}

/** Sends one file as the page's form does. */
async function attach(client: WebClient, name: string, bytes: Buffer) {
  const form = new FormData();
  form.set('_csrf', await client.tokenAt(entry));
  form.set('evidence', new File([new Uint8Array(bytes)], name, { type: 'application/pdf' }));
  const headers = { cookie: client.cookies() };
  return fetch(`${product.baseUrl}${entry}/evidence`, { method: 'POST', body: form, headers, redirect: 'manual' });
}

function highestMegabytes(): number {
  const status = readFileSync(`/proc/${product.pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

test('files go to the bucket and come back from it, all of them as one zip, with memory standing still', async () => {
  const client = await signedIn('host.cd.loei');
  ofDemonstration = await server.keys(bucket, 'kept/');
  const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(18 * megabyte), Buffer.from('\n%%EOF\n')]);
  for (let number = 1; number <= 6; number += 1) {
    content.writeUInt8(number, 100);
    expect((await attach(client, `${number}.pdf`, content)).status).toBe(303);
  }
  expect(await attachedKeys()).toHaveLength(6);
  expect(await server.keys(bucket, 'waiting/')).toEqual([]);
  expect(readdirSync(join(product.dataFolder, 'evidence', 'waiting'))).toEqual([]);
  const before = highestMegabytes();
  const zip = await client.get(`${entry}/evidence.zip`);
  expect(zip.headers.get('content-type')).toBe('application/zip');
  expect((await zip.arrayBuffer()).byteLength).toBeGreaterThan(6 * 18 * megabyte);
  expect(highestMegabytes() - before).toBeLessThan(100);
});

test('a download that is stopped half-way leaves the product at work', async () => {
  const client = await signedIn('host.cd.loei');
  for (let times = 0; times < 20; times += 1) {
    const reading = (await client.get(`${entry}/evidence.zip`)).body?.getReader();
    await reading?.read();
    await reading?.cancel();
  }
  expect((await client.get('/healthz')).status).toBe(200);
  const whole = await client.get(`${entry}/evidence.zip`);
  expect((await whole.arrayBuffer()).byteLength).toBeGreaterThan(6 * 18 * megabyte);
});

test('a file altered in the bucket never comes away whole', async () => {
  const client = await signedIn('host.cd.loei');
  const [key = ''] = await attachedKeys();
  const sha256 = key.split('/').at(-1);
  await server.put(bucket, key, Buffer.alloc(18 * megabyte + 9, 'x'));
  const answer = await client.get(`${entry}/evidence/${sha256}`);
  await expect(answer.arrayBuffer()).rejects.toThrow();
  expect((await client.get('/healthz')).status).toBe(200);
});
