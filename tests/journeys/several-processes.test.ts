import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/boot/config.ts';
import { type RunningProduct, startProduct } from '../../src/testing/running-product.ts';

/** The processes of the product that serve: its children that run the same program. */
function workersOf({ pid }: RunningProduct): number[] {
  const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((line) => line.includes('main.js'))
    .map((line) => Number.parseInt(line, 10));
}

describe('the product served by several processes', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct({ demo: false, settings: { SAMRIT_WORKERS: '2' } });
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
    while (workersOf(product).length < 2) await pause(50);
    expect(await answers()).toEqual(new Set([200]));
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

  it('is one process in a demonstration, whose date is kept in memory', () => {
    expect(() => readConfig({ SAMRIT_WORKERS: '2' })).toThrow('SAMRIT_WORKERS');
    expect(readConfig({ SAMRIT_WORKERS: '2', SAMRIT_DEMO: '0' }).workers).toBe(2);
    expect(readConfig({}).workers).toBe(1);
  });
});
