import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { quantile } from './measure.ts';

/** One request as autocannon builds it before each sending. */
export interface LoadRequest {
  readonly method?: 'GET' | 'POST';
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly setupRequest?: (request: LoadRequest) => LoadRequest;
  readonly onResponse?: (status: number) => void;
}

interface LoadClient {
  setRequests(requests: LoadRequest[]): void;
}

interface LoadRun {
  on(
    event: 'response',
    listener: (client: LoadClient, status: number, bytes: number, milliseconds: number) => void,
  ): void;
  on(event: 'reqError', listener: () => void): void;
  on(event: 'done', listener: () => void): void;
}

interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly timeout: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly setupClient?: (client: LoadClient) => void;
}

type Autocannon = (options: LoadOptions, done: (error: Error | null) => void) => LoadRun;
// The package contains no types.
const require = createRequire(import.meta.url);
const autocannon = require('autocannon') as Autocannon;

export interface LoadPlan {
  readonly url: string;
  readonly connections: number;
  /** Not counted. */
  readonly warmSeconds: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What each connection sends repeatedly, in turn; by default a GET of the address. */
  readonly requestOf?: (connection: number) => LoadRequest | LoadRequest[];
  /** The status of an answer that counts. */
  readonly status: number;
}

export interface Load {
  readonly connections: number;
  /** Counted answers a second. */
  readonly rate: number;
  /** Milliseconds within which 95 of 100 were answered. */
  readonly p95: number;
  /** Responses with any other status, and requests without a response. */
  readonly failed: number;
  /** How many there were of each of those statuses. */
  readonly failedAs: ReadonlyMap<number, number>;
}

/** Each connection sends its next request when the previous one is answered; latencies in milliseconds. */
export async function applyLoad(plan: LoadPlan): Promise<Load> {
  const latencies: number[] = [];
  let failed = 0;
  const failedAs = new Map<number, number>();
  let connection = 0;
  const { requestOf, headers } = plan;
  const setupClient = (client: LoadClient) => {
    if (requestOf) client.setRequests([requestOf(connection)].flat());
    connection += 1;
  };
  const counted = await new Promise<number>((resolve, reject) => {
    const from = performance.now() + plan.warmSeconds * 1000;
    const until = from + plan.seconds * 1000;
    const options: LoadOptions = {
      url: plan.url,
      connections: plan.connections,
      duration: plan.warmSeconds + plan.seconds,
      timeout: 30,
      setupClient,
      ...(headers === undefined ? {} : { headers }),
    };
    const run = autocannon(options, (error) => (error ? reject(error) : resolve(plan.seconds)));
    run.on('response', (_client, status, _bytes, milliseconds) => {
      const now = performance.now();
      if (now < from || now > until) return;
      if (status === plan.status) latencies.push(milliseconds);
      else {
        failed += 1;
        failedAs.set(status, (failedAs.get(status) ?? 0) + 1);
      }
    });
    run.on('reqError', () => {
      failed += 1;
    });
  });
  const rate = latencies.length / counted;
  return { connections: plan.connections, rate, p95: quantile(latencies, 0.95), failed, failedAs };
}
