/** Which files read which: `import … from './x.ts'` in src, followed to the end. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const IMPORT = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
let readersOf = null;

function listReaders() {
  const readers = new Map();
  for (const path of globSync('src/**/*.{ts,tsx}')) {
    const file = path.replaceAll('\\', '/');
    for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = posix.join(posix.dirname(file), name);
      readers.set(target, [...(readers.get(target) ?? []), file]);
    }
  }
  return readers;
}

/** The files that read `file` directly or through others, itself included; paths from the project's folder. */
export function filesThatReach(file) {
  readersOf ??= listReaders();
  const reached = new Set([file]);
  for (const one of reached) for (const reader of readersOf.get(one) ?? []) reached.add(reader);
  return reached;
}
