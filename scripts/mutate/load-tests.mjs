/**
 * Reads test files into this process, as often as one likes: every age has modules of its own, so that what a mutant does
 * while a module is read is done again. Node reads TypeScript itself.
 */
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectTests } from './vitest-for-mutants.mjs';

const vitest = new URL('./vitest-for-mutants.mjs', import.meta.url).href;
/** What a module keeps between two calls: empty when it is read, full of earlier results later. */
const MEMORY = /^const (\w+) = new (?:(?:WeakMap|Map)(?:<.*>)?\(\)|LRUCache(?:<.*>)?\(.*\));$/gm;

/** A WeakMap that can be emptied. */
class EmptiedWeakMap {
  #kept = new WeakMap();
  get = (key) => this.#kept.get(key);
  has = (key) => this.#kept.has(key);
  set = (key, value) => {
    this.#kept.set(key, value);
    return this;
  };
  clear = () => {
    this.#kept = new WeakMap();
  };
}

const shared = { memories: [], EmptiedWeakMap };
globalThis.samritMutants = shared;
let age = 0;
let files = new Map();
let sources = '';

function resolve(specifier, context, next) {
  if (specifier === 'vitest') return { url: vitest, shortCircuit: true };
  const found = next(specifier, context);
  return age > 0 && found.url.startsWith(sources) ? { ...found, url: `${found.url.split('?')[0]}?age=${age}` } : found;
}

function load(url, context, next) {
  const found = next(url, context);
  if (!url.startsWith(sources)) return found;
  const source = String(found.source);
  const names = [...source.matchAll(MEMORY)].map((match) => match[1]);
  if (names.length === 0) return found;
  const clears = names.map((name) => `globalThis.samritMutants.memories.push(() => ${name}.clear());`).join('');
  const weak = source.replaceAll(/^(const \w+ = new )WeakMap\b/gm, '$1globalThis.samritMutants.EmptiedWeakMap');
  return { ...found, source: `${weak}\n${clears}\n` };
}

/** Called once, in the folder of the copied project. */
export function prepare() {
  sources = pathToFileURL(join(process.cwd(), 'src')).href;
  registerHooks({ resolve, load });
}

/** From now on every module is read anew. */
export function beginNewAge() {
  age += 1;
  files = new Map();
  shared.memories.length = 0;
}

/** What rules keep of earlier results is forgotten: a result of one mutant is none of another. */
export function forgetResults() {
  for (const clear of shared.memories) clear();
}

const settings = {
  name: 'mutants',
  setupFiles: [],
  sequence: { shuffle: false, hooks: 'stack' },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  includeTaskLocation: true,
  tags: [],
};

/** The tests of a file (path from the project's folder), read once in an age: `[{ id, name, file, task }]`; throws what reading it threw. */
export async function testsOf(file) {
  const known = files.get(file);
  if (known) return known;
  const path = join(process.cwd(), file);
  let thrown = null;
  const importFile = async () => {
    try {
      await import(age > 0 ? `${pathToFileURL(path).href}?age=${age}` : pathToFileURL(path).href);
    } catch (error) {
      thrown = error;
      throw error;
    }
  };
  const [suite] = await collectTests([path], {
    config: { ...settings, root: process.cwd() },
    importFile,
    trace: (_name, _facts, run) => (run ?? _facts)(),
  });
  if (thrown) throw thrown;
  const tests = listTests(suite, []).map(({ task, name }) => ({ id: `${file}#${name}`, name, file, task }));
  files.set(file, tests);
  return tests;
}

function listTests(suite, names) {
  return suite.tasks.flatMap((task) =>
    task.type === 'suite'
      ? listTests(task, [...names, task.name])
      : [{ task, name: [...names, task.name].join(' ').trim() }],
  );
}

/** A path as Stryker writes it. */
export const pathFromHere = (path) => relative(process.cwd(), path).replaceAll('\\', '/');
