import type { Pool, PoolClient } from 'pg';

export interface SlowQuery {
  /** The statement's name, or the beginning of its text: never a value. */
  readonly statement: string;
  readonly milliseconds: number;
}

const SHOWN = 80;

/** Reports each statement of the pool that took at least this many milliseconds, waiting for locks included. */
export function watchSlowQueries(pool: Pool, slowest: number, report: (slow: SlowQuery) => void): void {
  pool.on('connect', (client) => watchClient(client, slowest, report));
}

function watchClient(client: PoolClient, slowest: number, report: (slow: SlowQuery) => void) {
  const ask = client.query;
  // `query` has many signatures; all of them pass through unchanged.
  Object.defineProperty(client, 'query', {
    value(...words: unknown[]) {
      const began = performance.now();
      const answer: unknown = Reflect.apply(ask, client, words);
      const end = () => {
        const milliseconds = performance.now() - began;
        if (milliseconds >= slowest)
          report({ statement: statementOf(words[0]), milliseconds: Math.round(milliseconds) });
      };
      if (answer instanceof Promise) answer.then(end, end);
      return answer;
    },
  });
}

function statementOf(asked: unknown): string {
  if (typeof asked === 'string') return asked.slice(0, SHOWN);
  const { name, text } = Object.assign({ name: undefined, text: '' }, asked);
  return typeof name === 'string' ? name : String(text).slice(0, SHOWN);
}
