import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../store/connect.ts';
import { measureRequests, serveMetrics } from './metrics.ts';

const port = 40_000 + (process.pid % 20_000);
const place = { host: '127.0.0.1', port };

describe('figures for Prometheus', () => {
  let served: Awaited<ReturnType<typeof serveMetrics>>;
  // Opens no connection: only its counts are read.
  const pool = connect({ connectionString: 'postgresql://nobody@127.0.0.1:1/none' });
  beforeAll(async () => {
    served = await serveMetrics(place);
  });
  afterAll(async () => {
    await served.stop();
    await pool.end();
  });

  it('count requests by route and status, never by address, and show the connections', async () => {
    const app = Fastify();
    measureRequests(app, { all: pool });
    app.get('/:fiscalYear/board', async () => 'ok');
    await app.inject('/2568/board');
    await app.inject('/2554/board');
    await app.inject('/a-secret-address');
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toContain('samrit_request_seconds_count{method="GET",route="/:fiscalYear/board",status="200"} 2');
    expect(text).toContain('samrit_request_seconds_count{method="GET",route="none",status="404"} 1');
    expect(text).toContain('samrit_database_connections{pool="all",state="waiting"} 0');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('a-secret-address');
  });

  it('are the only thing served there', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  });
});
