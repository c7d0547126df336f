import cluster from 'node:cluster';
import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { AggregatorRegistry, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';

/** Where figures for Prometheus are served: an address of its own, which is not open to the public. */
export interface MetricsPlace {
  readonly host: string;
  readonly port: number;
}

/** Seconds; a page that has not changed takes about a millisecond, a paper several seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Workers answer it through messages, so each process that measures has one. */
const workers = new AggregatorRegistry();

/** Counts this process's requests by route and status, and shows its connections to the database. */
export function measureRequests(app: FastifyInstance, pools: Readonly<Record<string, Pool>>): void {
  register.clear();
  collectDefaultMetrics();
  const seconds = new Histogram({
    name: 'samrit_request_seconds',
    help: 'Duration of requests by route',
    labelNames: ['method', 'route', 'status'],
    buckets,
  });
  app.addHook('onResponse', (request, reply, done) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
    seconds.observe(labels, reply.elapsedTime / 1000);
    done();
  });
  new Gauge({
    name: 'samrit_database_connections',
    help: 'Connections to the database: all, idle, and requests waiting for one',
    labelNames: ['pool', 'state'],
    collect() {
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
        this.set({ pool, state: 'all' }, totalCount);
        this.set({ pool, state: 'idle' }, idleCount);
        this.set({ pool, state: 'waiting' }, waitingCount);
      }
    },
  });
}

/** Serves `/metrics` for this process, or for all workers together if it is the first of several. */
export async function serveMetrics({ host, port }: MetricsPlace): Promise<{ stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end();
    const read = Object.keys(cluster.workers ?? {}).length > 0 ? workers.clusterMetrics() : register.metrics();
    read.then(
      (text) => response.writeHead(200, { 'content-type': register.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
    return response;
  });
  await listen(server, host, port);
  return { stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}
