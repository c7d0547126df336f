/**
 * The house rules that neither the compiler nor the linter can check. Each returns lines `path:line what and where to`.
 */
import { isTest, roomOf } from './rooms.mjs';

const floors = {
  domain: 0,
  frameworks: 1,
  contract: 1,
  application: 2,
  demo: 3,
  store: 3,
  documents: 3,
  adapters: 3,
  web: 4,
  api: 4,
  cli: 4,
  boot: 5,
  testing: 6,
};
const belongs = {
  domain:
    'domain decides on what it is given: what it needs from outside is an argument, fetched by a use case in application',
  frameworks: 'frameworks are data: rules they share live in domain',
  contract: 'contract only describes: what both it and the server need lives in domain',
  application:
    'a use case states its need as a type in <area>-ports.ts; store and adapters fulfil it, boot hands it over',
  demo: 'demo is made-up data and how it is loaded: what it needs from outside, boot hands over as DemoDeps',
  store: 'store, documents and adapters do not know one another or who calls them: boot brings them together',
  documents: 'store, documents and adapters do not know one another or who calls them: boot brings them together',
  adapters: 'store, documents and adapters do not know one another or who calls them: boot brings them together',
  web: 'pages, API and commands share use cases in application, not one another',
  api: 'pages, API and commands share use cases in application, not one another',
  cli: 'pages, API and commands share use cases in application, not one another',
  boot: 'boot uses everything and nothing uses boot',
};
const doors = new Set(['web', 'api', 'cli']);
const behindPorts = new Set(['store', 'adapters', 'demo']);
const timeless = new Set(['domain', 'frameworks', 'contract', 'application', 'demo']);
const emptyWords = new Set(['index', 'util', 'utils', 'helper', 'helpers', 'common', 'misc', 'stuff', 'manager']);

export const sizes = { file: { most: 250, p90: 150 }, function: { most: 50, p90: 30 } };

const isData = (path) => path.startsWith('src/frameworks/') || path.includes('/text/') || path.endsWith('.data.ts');

/** Files and functions whose size counts: logic, not data; a test suite does not count as a function. */
export const sized = (source) => !isData(source.path);
export const measuredFunctions = (source) => (isTest(source.path) || isData(source.path) ? [] : source.functions);

export function checkFloors(source) {
  if (isTest(source.path)) return [];
  const room = roomOf(source.path);
  return source.imports.flatMap(({ target, local, line, exists }) => {
    if (local === null) return [];
    const say = (what) => [`${source.path}:${line}  imports ${target}: ${what}`];
    if (!exists) return say('there is no such file (imports name the file with .ts or .tsx)');
    const other = roomOf(local);
    if (isTest(local)) return say('tests and src/testing serve tests only');
    if (!(other in floors)) return say('src/ has no such room: see the floor plan in README');
    if (doors.has(room) && behindPorts.has(other))
      return say(
        `${room} never touches ${other}: call a use case in application, or let boot hand over what is needed`,
      );
    if (room !== other && floors[other] >= floors[room]) return say(belongs[room]);
    return [];
  });
}

export function checkName({ path }) {
  const [, room] = path.split('/');
  const file = path.split('/').at(-1);
  const stem = file.replace(/\.((db\.)?test|data|view|sample)?\.?tsx?$/, '');
  const found = [];
  if (!(room in floors)) found.push(`${path}:1  src/ has no room "${room}": see the floor plan in README`);
  if (path.split('/').some((part) => emptyWords.has(part.replace(/\..*$/, ''))))
    found.push(`${path}:1  this name says nothing: name the file after what it holds, and import it directly`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.((db\.)?test|data|view|sample))?\.tsx?$/.test(file))
    found.push(`${path}:1  file names are kebab-case English words: ${stem || file}`);
  return found;
}

export function checkWords(source) {
  const found = source.nodes.flatMap((node) => {
    const what = faultOf(node, source.path);
    return what === undefined ? [] : [`${source.path}:${source.lineOf(node.start)}  ${what}`];
  });
  for (const { value, start } of source.comments) {
    if (/\b(TODO|FIXME|XXX|HACK)\b/.test(value))
      found.push(
        `${source.path}:${source.lineOf(start)}  unfinished work is no comment: finish it, or write a decision record`,
      );
  }
  return found;
}

function faultOf(node, path) {
  const room = roomOf(path);
  const tested = isTest(path);
  if (node.type === 'ExportDefaultDeclaration') return 'export by name';
  if (node.type === 'ExportSpecifier' && node.exported.name === 'default') return 'export by name';
  if (node.type === 'ExportAllDeclaration') return 'no barrels: import the file that holds the name';
  if (!tested && timeless.has(room) && asksClockOrChance(node))
    return `${room} knows neither clock nor chance: take the instant from Clock, an identifier from Ids (application/ports.ts)`;
  if (!tested && room !== 'frameworks' && asksForYear(node))
    return 'a year is data: put what differs into src/frameworks/fyNNNN and ask the framework';
  if (!tested && path !== 'src/boot/config.ts' && isMember(node, 'process', 'env'))
    return 'only src/boot/config.ts reads the environment: take the value as an argument';
  if (!tested && !takesConnections.has(path) && takesConnection(node))
    return 'only withClient of src/store/with-client.ts takes a connection of a pool: it survives the loss of it';
  return undefined;
}

/** Where a pool is opened, and where its connections are taken. */
const takesConnections = new Set(['src/store/connect.ts', 'src/store/with-client.ts']);
const poolName = /pool$|^readers$|^writers$/i;

function takesConnection(node) {
  if (node.type === 'NewExpression') return node.callee.name === 'Pool';
  if (node.type !== 'MemberExpression' || node.property.name !== 'connect') return false;
  return poolName.test(node.object.name ?? node.object.property?.name ?? '');
}

function isMember(node, object, property) {
  return node.type === 'MemberExpression' && node.object.name === object && node.property.name === property;
}

function asksClockOrChance(node) {
  if (node.type === 'NewExpression' && node.callee.name === 'Date') return node.arguments.length === 0;
  if (node.type === 'CallExpression' && node.callee.name === 'Date') return true;
  return isMember(node, 'Date', 'now') || isMember(node, 'Math', 'random') || isMember(node, 'performance', 'now');
}

const isYear = (node) => typeof node?.value === 'number' && node.value >= 2500 && node.value <= 2599;

function asksForYear(node) {
  if (node.type === 'SwitchCase') return isYear(node.test);
  const compares = node.type === 'BinaryExpression' && ['===', '!==', '==', '!='].includes(node.operator);
  return compares && (isYear(node.left) || isYear(node.right));
}

export function checkSizes(source) {
  const found = [];
  if (sized(source) && source.lines > sizes.file.most)
    found.push(
      `${source.path}:1  ${source.lines} lines (at most ${sizes.file.most}): split it by what changes together`,
    );
  for (const { name, line, lines } of measuredFunctions(source)) {
    if (lines > sizes.function.most)
      found.push(`${source.path}:${line}  ${name} has ${lines} lines (at most ${sizes.function.most}): name its steps`);
  }
  return found;
}

/** Files that import each other in a circle, types included: each circle once, as its path. */
export function findCircles(sources) {
  const targets = new Map(
    sources.map(({ path, imports }) => [path, imports.map(({ local }) => local).filter(Boolean)]),
  );
  const done = new Set();
  const circles = [];
  const walk = (path, trail) => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const next of targets.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) walk(path, []);
  return circles.map(
    (circle) => `${circle[0]}:1  circle: ${circle.join(' → ')}: move what they share to a file below both`,
  );
}
