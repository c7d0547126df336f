import { createHash } from 'node:crypto';
import type { PaperRenderer } from '../application/papers/papers-ports.ts';
import { accept } from '../domain/values/result.ts';

/** So many bytes of sheets are kept, and only of those that took so long to set; assumptions. */
const usual = { bytes: 32 * 1024 * 1024, milliseconds: 1000 };

/**
 * A renderer that keeps the sheets which took long to set: a sheet that says the same as one before, or that several ask for
 * at once, is set once. It is found by everything that it says, so whoever asks has read all of it.
 */
export function keepingSheets(real: PaperRenderer, { bytes: most, milliseconds }: typeof usual = usual): PaperRenderer {
  const kept = new Map<string, Uint8Array>();
  const making = new Map<string, ReturnType<PaperRenderer['sheet']>>();
  const keep = (key: string, made: Uint8Array) => {
    kept.set(key, made);
    let size = [...kept.values()].reduce((sum, one) => sum + one.length, 0);
    for (const [oldest, one] of kept) {
      if (size <= most) return;
      kept.delete(oldest);
      size -= one.length;
    }
  };
  const make = async (key: string, [sheet, isDemo, format]: Parameters<PaperRenderer['sheet']>) => {
    const begun = performance.now();
    const made = await real.sheet(sheet, isDemo, format);
    if (made.ok && performance.now() - begun >= milliseconds) keep(key, made.value);
    return made;
  };
  return {
    ...real,
    async sheet(...asked) {
      const key = createHash('sha256').update(JSON.stringify(asked)).digest('base64');
      const before = kept.get(key);
      if (before !== undefined) return accept(before);
      const made = making.get(key) ?? make(key, asked).finally(() => making.delete(key));
      making.set(key, made);
      return made;
    },
    async close() {
      kept.clear();
      await real.close();
    },
  };
}
