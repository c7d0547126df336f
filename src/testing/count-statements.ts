import type { Pool, PoolClient } from 'pg';

/** A pool that counts every statement sent through it, including BEGIN and COMMIT. */
export interface CountingPool {
  readonly pool: Pool;
  /** How many statements the work sent. */
  during(work: () => Promise<unknown>): Promise<number>;
}

export function countStatements(pool: Pool): CountingPool {
  let sent = 0;
  const counted = <Sender extends Pool | PoolClient>(sender: Sender): Sender =>
    new Proxy(sender, {
      get(target, name) {
        if (name === 'connect') return async () => counted(await pool.connect());
        const value = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          if (name === 'query') sent += 1;
          return Reflect.apply(value, target, given);
        };
      },
    });
  return {
    pool: counted(pool),
    async during(work) {
      const before = sent;
      await work();
      return sent - before;
    },
  };
}
