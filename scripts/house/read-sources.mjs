/** Reads every TypeScript file of src/ with a real parser: its imports, the length of its functions, its comments. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync } from 'rolldown/utils';

const functionKinds = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const importKinds = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every source under `src` of the folder, by its path relative to the folder. */
export function readSources(folder) {
  const paths = readdirSync(join(folder, 'src'), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join('src', name))
    .sort();
  return paths.map((path) => readSource(folder, path));
}

function readSource(folder, path) {
  const text = readFileSync(join(folder, path), 'utf8');
  const { program, comments, errors } = parseSync(path, text, {
    lang: path.endsWith('x') ? 'tsx' : 'ts',
    astType: 'ts',
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const lineOf = (offset) => starts.findLastIndex((start) => start <= offset) + 1;
  const source = {
    path,
    lines: text.trimEnd().split('\n').length,
    lineOf,
    nodes: [],
    imports: [],
    functions: [],
    comments,
  };
  visit(program, undefined, (node, parent) => {
    source.nodes.push(node);
    if (importKinds.has(node.type)) addImport(source, folder, node, lineOf);
    if (functionKinds.has(node.type)) {
      const line = lineOf(node.start);
      source.functions.push({ name: nameOf(node, parent), line, lines: lineOf(node.end) - line + 1 });
    }
  });
  return source;
}

function addImport(source, folder, node, lineOf) {
  const target = (node.source ?? node.argument?.literal ?? node.argument)?.value;
  if (typeof target !== 'string') return;
  const local = target.startsWith('.') ? relative(folder, normalize(join(folder, dirname(source.path), target))) : null;
  const exists = local === null || existsSync(join(folder, local));
  source.imports.push({ target, local, exists, line: lineOf(node.start) });
}

function nameOf(node, parent) {
  return node.id?.name ?? parent?.id?.name ?? parent?.key?.name ?? '(unnamed)';
}

function visit(node, parent, see) {
  see(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || value === null || typeof value !== 'object') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child, node, see);
    }
  }
}
