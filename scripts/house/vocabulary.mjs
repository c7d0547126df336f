/**
 * Checks the words of exported names against the glossary: each is a term of docs/glossary.md or an ordinary word of
 * ordinary-words.txt, in any of its grammatical forms. Properties and refusal codes are not held to the list, only kept
 * free of words that were replaced by terms.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { isTest } from './rooms.mjs';

const glossary = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8');
const ordinary = readFileSync(join(import.meta.dirname, 'ordinary-words.txt'), 'utf8');
const ordinaryWords = ordinary.replace(/^#.*$/gm, '').match(/[a-z]+/g) ?? [];

/** The column `English in code` of every table of the glossary. */
const terms = glossary
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|')[2] ?? '');
const known = new Set([...terms.flatMap(splitName).flatMap(rootsOf), ...ordinaryWords]);

/** Words with several meanings that terms of the glossary replaced. */
const replacedWords = new Set(['tally', 'road', 'desk', 'press', 'standing']);
const propertyKinds = new Set(['Property', 'TSPropertySignature', 'TSMethodSignature']);

/** `readKpiTemplates` → read, kpi, templates; digits and single letters are left out. */
function splitName(name) {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return words.filter((word) => word.length > 1).map((word) => word.toLowerCase());
}

/**
 * The word and the words it may be a form of: plurals, tenses, doubled consonants (`planned` → plan), `re` and `un`.
 */
function rootsOf(word) {
  const roots = [word];
  if (/^(re|un)[a-z]{3}/.test(word)) roots.push(word.slice(2));
  for (const [ending, instead] of [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['d', ''],
    ['ed', ''],
    ['ied', 'y'],
    ['ing', ''],
    ['ing', 'e'],
    ['er', ''],
    ['er', 'e'],
    ['ly', ''],
  ])
    if (word.endsWith(ending) && word.length > ending.length + 2) roots.push(word.slice(0, -ending.length) + instead);
  return roots.flatMap((root) => (/([b-df-hj-np-tv-z])\1$/.test(root) ? [root, root.slice(0, -1)] : [root]));
}

const isKnownWord = (word) =>
  rootsOf(word)
    .flatMap(rootsOf)
    .some((root) => known.has(root));

/** `path:line …` for every exported name with a word that is neither a term nor an ordinary word. */
export function checkVocabulary(source) {
  if (isTest(source.path)) return [];
  return [...checkExportedNames(source), ...checkProperties(source)];
}

function checkExportedNames(source) {
  return source.nodes.flatMap((node) =>
    exportedNames(node).flatMap(({ name, start }) =>
      splitName(name)
        .filter((word) => !isKnownWord(word))
        .map(
          (word) =>
            `${source.path}:${source.lineOf(start)}  ${name}: "${word}" is no term of docs/glossary.md: use the term of the glossary, ` +
            'add one with its meaning, or, if the word is ordinary English, add it to scripts/house/ordinary-words.txt',
        ),
    ),
  );
}

/** Refusal codes are properties too: of the tables of their facts. */
function checkProperties(source) {
  return source.nodes
    .filter(({ type, computed }) => propertyKinds.has(type) && !computed)
    .map(({ key, start }) => ({ name: key.name ?? String(key.value), start }))
    .flatMap(({ name, start }) =>
      splitName(name)
        .filter((word) => replacedWords.has(word))
        .map(
          (word) =>
            `${source.path}:${source.lineOf(start)}  ${name}: "${word}" was replaced by the terms of docs/glossary.md`,
        ),
    );
}

function exportedNames(node) {
  if (node.type !== 'ExportNamedDeclaration') return [];
  const specifiers = node.specifiers.map(({ exported, start }) => ({ name: exported.name ?? '', start }));
  return [...specifiers, ...declaredNames(node.declaration)];
}

function declaredNames(declaration) {
  if (!declaration) return [];
  const patterns = declaration.declarations?.map(({ id }) => id) ?? [declaration.id];
  return patterns.filter((id) => id?.type === 'Identifier').map(({ name, start }) => ({ name, start }));
}
