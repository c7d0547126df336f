import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { readSources } from './read-sources.mjs';
import { isTest } from './rooms.mjs';

/** What stands in a text for a value that is put in; no address holds it. */
const value = '\u0000';
const patterns = Object.values(paths).map(({ pattern }) => pattern);
/** The rooms whose texts may be links; the texts of the others name rows and files. */
const rooms = /^src\/(web|api|cli|application|documents|boot)\//;

const isPart = (word) => word.startsWith(':');

/** True if the text is the address, or one with values in place of its parts; something fixed must be the same in both. */
function isAddress(text, pattern) {
  const [typed, known] = [text.split('/'), pattern.split('/')];
  return (
    typed.length === known.length &&
    known.every((word, index) => typed[index] === word || (isPart(word) && typed[index] === value)) &&
    (known.some((word) => word !== '' && !isPart(word)) || text === pattern)
  );
}

/** The page whose address a text repeats; undefined for every other text. */
function repeated(text) {
  const typed = /^[^?#]*/.exec(text.startsWith(`${value}/`) ? text.slice(1) : text)[0];
  return patterns.find((pattern) => pattern !== '/' && isAddress(typed, pattern));
}

function textsOf(node) {
  if (node.type === 'TemplateLiteral') return [node.quasis.map(({ value: { cooked } }) => cooked).join(value)];
  if (node.type !== 'Literal' || typeof node.value !== 'string') return [];
  // A selector names an address between quotation marks.
  return [node.value, ...[...node.value.matchAll(/"(\/[^"]*)"/g)].map(([, quoted]) => quoted)];
}

/** A file that defines addresses writes them; every other asks it for the link. */
const definesAddresses = ({ nodes }) =>
  nodes.some(({ type, callee }) => type === 'CallExpression' && callee.name === 'address');

function repeatedAddresses(sources) {
  const asking = sources.filter(
    (source) => rooms.test(source.path) && !isTest(source.path) && !definesAddresses(source),
  );
  return asking.flatMap((source) => {
    const imported = new Set(source.imports.map(({ target }) => target));
    return source.nodes.flatMap((node) =>
      textsOf(node)
        .filter((text) => !imported.has(text))
        .flatMap((text) => repeated(text) ?? [])
        .map(
          (pattern) =>
            `${source.path}:${source.lineOf(node.start)} writes the address ${pattern} again: ask paths for it`,
        ),
    );
  });
}

describe('the address of a page', () => {
  it('is written where it is defined and nowhere else', () => {
    expect(repeatedAddresses(readSources(join(import.meta.dirname, '..', '..')))).toEqual([]);
  });

  it.each([
    ['/sign-out', '/sign-out'],
    ['/frameworks/compare?one=2567', '/frameworks/compare'],
    [`${value}/verify/${value}`, '/verify/:code'],
    [`/${value}/${value}/agreement`, '/:fiscalYear/:organisationId/agreement'],
    ['/:fiscalYear', '/:fiscalYear'],
  ])('is recognised in %j', (text, pattern) => {
    expect(repeated(text)).toBe(pattern);
  });

  it.each(['/assets/main.css', `/${value}`, `${value}/${value}`, '/root', 'sign-out', ''])(
    'is not seen in %j',
    (text) => {
      expect(repeated(text)).toBeUndefined();
    },
  );
});
