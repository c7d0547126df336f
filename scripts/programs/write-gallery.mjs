/** The program of `npm run gallery`: papers are made by modules beside pages, so that `.tsx` is read here too. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    const { code } = transformSync(text, { loader: 'tsx', format: 'esm', jsx: 'automatic', jsxImportSource: 'preact' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

await import('../../src/testing/paper-gallery.ts');
