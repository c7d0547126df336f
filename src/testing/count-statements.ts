import type { Pool, PoolClient } from 'pg';

/** A pool that counts every statement sent through it, including BEGIN and COMMIT. */
export interface CountingPool {
  readonly pool: Pool;
  /** How many statements the work sent. */
  during(work: () => Promise<unknown>): Promise<number>;
  /** Their texts. */
  textsDuring(work: () => Promise<unknown>): Promise<readonly string[]>;
}

export function countStatements(pool: Pool): CountingPool {
  const texts: string[] = [];
  const counted = <Sender extends Pool | PoolClient>(sender: Sender): Sender =>
    new Proxy(sender, {
      get(target, name) {
        if (name === 'connect') return async () => counted(await pool.connect());
        const value = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          if (name === 'query') texts.push(textOf(given[0]));
          return Reflect.apply(value, target, given);
        };
      },
    });
  return {
    pool: counted(pool),
    async during(work) {
      const before = texts.length;
      await work();
      return texts.length - before;
    },
    async textsDuring(work) {
      const before = texts.length;
      await work();
      return texts.slice(before);
    },
  };
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  return typeof statement === 'object' && statement !== null && 'text' in statement ? String(statement.text) : '';
}
