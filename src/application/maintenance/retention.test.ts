import { expect, it } from 'vitest';
import { retention } from './retention.data.ts';

it('no period cites a law that is not among the sources: each is an assumption that the page names as one', () => {
  for (const [table, row] of Object.entries(retention)) {
    if (row.for === 'bounded') continue;
    expect(row.source, table).toHaveProperty('assumption');
    expect(row.source.assumption, table).toMatch(/[ก-ฮ]/);
    expect(row.source.assumption, table).not.toMatch(/มาตรา\s*\d/);
  }
});
