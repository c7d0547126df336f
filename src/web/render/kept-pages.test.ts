import { describe, expect, it } from 'vitest';
import { accept, refuse } from '../../domain/values/result.ts';
import { keepPages } from './kept-pages.ts';

const contentOf = (text: string) => ({ plain: Buffer.from(text), packed: null });
const drawing = (text: string) => async () => accept({ title: 'กระดาน', content: contentOf(text) });
const textOf = async (found: ReturnType<ReturnType<typeof keepPages>['find']>) => {
  const page = await found;
  return page.ok ? page.value.content.plain.toString() : page.refusals[0]?.code;
};

describe('a page kept in memory', () => {
  it('is drawn once while its mark stands still, and again as soon as it moves', async () => {
    const pages = keepPages();
    expect(await textOf(pages.find('a', '1', drawing('first')))).toBe('first');
    expect(await textOf(pages.find('a', '1', drawing('second')))).toBe('first');
    expect(await textOf(pages.find('a', '2', drawing('third')))).toBe('third');
    expect(await textOf(pages.find('a', '1', drawing('fourth')))).toBe('fourth');
  });

  it('is drawn once for all who ask while it is being drawn', async () => {
    const pages = keepPages();
    let drawn = 0;
    const draw = async () => {
      drawn += 1;
      return accept({ title: '', content: contentOf(String(drawn)) });
    };
    const [one, other] = await Promise.all([pages.find('a', '1', draw), pages.find('a', '1', draw)]);
    expect([one, other, drawn]).toEqual([one, one, 1]);
  });

  it('is never a refusal, nor an accident', async () => {
    const pages = keepPages();
    expect(await textOf(pages.find('a', '1', async () => refuse('forbidden')))).toBe('forbidden');
    const failing = pages.find('a', '1', async () => {
      throw new Error('the database is away');
    });
    await expect(failing).rejects.toThrow('away');
    expect(await textOf(pages.find('a', '1', drawing('there')))).toBe('there');
  });

  it('makes room, when there is too much, for what is asked for', async () => {
    const pages = keepPages(3 * 5000);
    for (const key of ['a', 'b', 'c', 'a', 'd']) await pages.find(key, '1', drawing(key));
    expect(await textOf(pages.find('a', '1', drawing('anew')))).toBe('a');
    expect(await textOf(pages.find('b', '1', drawing('anew')))).toBe('anew');
  });
});
