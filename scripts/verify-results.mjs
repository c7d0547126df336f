#!/usr/bin/env node
/**
 * Verifies files of announced results, with nothing but Node: runs what the build made, or makes it in memory where the package
 * was fetched without its build (`npx --package <repository> samrit-verify-results FILE…`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const built = join(root, 'dist', 'web', 'assets', 'verifier', 'verify-results.mjs');

async function bundled() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'boot', 'verifier.ts')],
    ...{ bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' },
  });
  return `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
}

await import(existsSync(built) ? pathToFileURL(built).href : await bundled());
