import type { Queryable } from '../queryable.ts';

/** The demonstration's date, or null if none was set. */
export async function readDemoDate(client: Queryable): Promise<string | null> {
  const { rows } = await client.query<{ today: string }>({
    name: 'demo-date-read',
    text: 'SELECT today FROM demo_clock',
  });
  return rows[0]?.today ?? null;
}

export async function saveDemoDate(client: Queryable, today: string): Promise<void> {
  await client.query({
    name: 'demo-date-save',
    text: `INSERT INTO demo_clock (today) VALUES ($1)
           ON CONFLICT (only_row) DO UPDATE SET today = excluded.today`,
    values: [today],
  });
}
