import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const web = join(import.meta.dirname, '..', '..', 'src', 'web');

/** Every name by which a form of a page is read. */
export function namesOfFields(): readonly string[] {
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const text = sources.map((path) => readFileSync(join(web, path), 'utf8')).join('\n');
  const read = /(?:textOf|codeOf|listOf|dateOf)\((?:\w+, )?'([\w.]+)'\)/g;
  return [...new Set([...text.matchAll(read)].map(([, name = '']) => name))];
}
