import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProduct, startProduct } from '../../src/testing/running-product.ts';
import { openWebClient } from './web-client.ts';

/** The processes of the product that serve: its children that run the same program. */
function workersOf({ pid }: RunningProduct): number[] {
  const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((line) => line.includes('main.js'))
    .map((line) => Number.parseInt(line, 10));
}

// Any port that is likely to be free: the system gives processes theirs from 32768 upwards.
const metricsPort = 20_000 + (process.pid % 10_000);

describe('the product served by several processes', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct({
      demo: false,
      settings: { SAMRIT_WORKERS: '2', SAMRIT_METRICS_PORT: `${metricsPort}` },
    });
  });
  afterAll(() => product?.stop());

  const answers = async () => {
    const statuses = [];
    for (let request = 0; request < 10; request += 1) {
      statuses.push((await fetch(`${product.baseUrl}/api/v1/provinces`, { headers: { connection: 'close' } })).status);
    }
    return new Set(statuses);
  };

  it('answers through each of them over one database', async () => {
    expect(workersOf(product)).toHaveLength(2);
    expect(await answers()).toEqual(new Set([200]));
  });

  it('counts the requests of all of them in one place', async () => {
    await answers();
    const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const counted = /samrit_request_seconds_count\{[^}]*route="\/api\/v1\/provinces"[^}]*\} (\d+)/.exec(text)?.[1];
    expect(Number(counted)).toBeGreaterThanOrEqual(20);
  });

  it('replaces one that ended by itself', async () => {
    const [lost = 0, other = 0] = workersOf(product);
    process.kill(lost, 'SIGKILL');
    const replaced = () => {
      const now = workersOf(product);
      return now.length === 2 && !now.includes(lost);
    };
    while (!replaced()) await pause(50);
    expect(workersOf(product)).toContain(other);
    expect(await answers()).toEqual(new Set([200]));
  });

  it('leaves none of them behind when it is asked to end', async () => {
    const workers = workersOf(product);
    expect(workers).toHaveLength(2);
    await product.stop();
    for (const worker of workers) expect(() => process.kill(worker, 0)).toThrow('ESRCH');
  });
});

describe('a demonstration served by several processes', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct({ settings: { SAMRIT_WORKERS: '2' } });
  });
  afterAll(() => product?.stop());

  it('has one date: what is chosen through one process, every process shows', async () => {
    expect(workersOf(product)).toHaveLength(2);
    const client = openWebClient(product.baseUrl);
    for (const [date, shown] of [
      ['2025-03-03', '๓ มีนาคม ๒๕๖๘'],
      ['2025-11-17', '๑๗ พฤศจิกายน ๒๕๖๘'],
    ] as const) {
      expect((await client.post('/demo/clock', '/demo', { today: date })).status).toBe(303);
      for (let request = 0; request < 12; request += 1) {
        const answer = await fetch(`${product.baseUrl}/demo`, { headers: { connection: 'close' } });
        expect(await answer.text()).toContain(`<strong>${shown}</strong>`);
      }
    }
  });
});
