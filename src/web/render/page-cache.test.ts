import { describe, expect, it } from 'vitest';
import { accept, refuse } from '../../domain/values/result.ts';
import { cachedContent } from './framed-page.ts';
import { pageCache } from './page-cache.ts';

const pageOf = (text: string) => ({ title: 'กระดาน', content: cachedContent(Buffer.from(text)), islands: [] });
const drawing = (text: string) => async () => accept(pageOf(text));
const textOf = async (found: ReturnType<ReturnType<typeof pageCache>['find']>) => {
  const page = await found;
  return page.ok ? page.value.content.plain.toString() : page.refusals[0]?.code;
};

describe('a page kept in memory', () => {
  it('is rendered once while its stamp stands still, and again as soon as it moves', async () => {
    const pages = pageCache();
    expect(await textOf(pages.find('a', '1', drawing('first')))).toBe('first');
    expect(await textOf(pages.find('a', '1', drawing('second')))).toBe('first');
    expect(await textOf(pages.find('a', '2', drawing('third')))).toBe('third');
    expect(await textOf(pages.find('a', '1', drawing('fourth')))).toBe('fourth');
  });

  it('is rendered once for all who ask while it is being drawn', async () => {
    const pages = pageCache();
    let rendered = 0;
    const render = async () => {
      rendered += 1;
      return accept(pageOf(String(rendered)));
    };
    const [one, other] = await Promise.all([pages.find('a', '1', render), pages.find('a', '1', render)]);
    expect([one, other, rendered]).toEqual([one, one, 1]);
  });

  it('is never a refusal, nor an accident', async () => {
    const pages = pageCache();
    expect(await textOf(pages.find('a', '1', async () => refuse('forbidden')))).toBe('forbidden');
    const failing = pages.find('a', '1', async () => {
      throw new Error('the database is away');
    });
    await expect(failing).rejects.toThrow('away');
    expect(await textOf(pages.find('a', '1', drawing('there')))).toBe('there');
  });

  it('makes room, when there is too much, for what is asked for', async () => {
    const pages = pageCache(3 * 5000);
    for (const key of ['a', 'b', 'c', 'a', 'd']) await pages.find(key, '1', drawing(key));
    expect(await textOf(pages.find('a', '1', drawing('anew')))).toBe('a');
    expect(await textOf(pages.find('b', '1', drawing('anew')))).toBe('anew');
  });
});
