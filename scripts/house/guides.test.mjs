import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const rooms = ['src', 'scripts', 'tests', 'bench', 'break', 'docs'];
const isText = /\.(tsx?|mjs|sql|scss|typ|json|md)$/;

const files = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(room, name).replaceAll('\\', '/'),
  ),
);
/** All code of the product as one text: what a guide names is somewhere in it. */
const code = files
  .filter((file) => isText.test(file) && !file.startsWith('docs/'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

const guides = [
  ...['docs/where-things-are.md', 'docs/glossary.md'],
  ...files.filter((file) => /^docs\/how-to\/.*\.md$/.test(file)),
];

/** What stands between two backticks of a line: names and paths. */
function spansOf(guide) {
  const lines = readFileSync(join(root, guide), 'utf8').replaceAll(/```.*?```/gs, '');
  return [...lines.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span);
}

/** `carriedResult`, `WORKBOOK_FORMAT`: words that only code has. */
const namesIn = (span) => span.match(/\b(?:[a-z]+(?:[A-Z][a-z0-9]*)+|[A-Z]+(?:_[A-Z]+)+)\b/g) ?? [];
/** A file by its path or by its name alone; one with a gap (`fyNNNN`, `0066-…`, `<area>`) is an example. */
const isFile = (span) => /^[\w./-]+\.(tsx?|mjs|sql|scss|typ|md)$/.test(span) && !/NNNN|next/.test(span);
const isThere = (span) => files.some((file) => file === span || file.endsWith(`/${span}`));

describe('a guide', () => {
  it.each(guides)('names only files and names that there are: %s', (guide) => {
    const spans = spansOf(guide);
    expect(spans.filter((span) => isFile(span) && !isThere(span))).toEqual([]);
    const names = [...new Set(spans.flatMap(namesIn))];
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });
});
