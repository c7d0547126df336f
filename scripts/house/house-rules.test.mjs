import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { areaOrders } from './areas.mjs';
import { mostCasts } from './casts.mjs';
import { houseRules } from './check-sources.mjs';
import { readSources } from './read-sources.mjs';

const folder = mkdtempSync(join(tmpdir(), 'samrit-house-'));
// A busy machine takes its time to remove some hundred small trees.
afterAll(() => rmSync(folder, { recursive: true }), 120_000);

/** A small tree that follows every rule. */
const sound = {
  'src/domain/values/decimal.ts': 'export const ONE = 1;\n',
  'src/domain/people/actor.ts': "import { ONE } from '../values/decimal.ts';\nexport const actor = ONE;\n",
  'src/frameworks/fy2568/scale.ts': 'export const scale = [1, 2];\n',
  'src/contract/api/api-route.ts': 'export const route = 1;\n',
  'src/contract/api/people.ts': "import { route } from './api-route.ts';\nexport const people = route;\n",
  'src/application/ports.ts': 'export interface Clock {\n  now(): string;\n}\n',
  'src/application/stores.ts': "import type { User } from './people/sign-in.ts';\nexport type Stores = User;\n",
  'src/application/people/sign-in.ts': "import type { Clock } from '../ports.ts';\nexport type User = Clock;\n",
  'src/demo/demo-year.data.ts': 'export const demoYear = 2568;\n',
  'src/store/queryable.ts': 'export const query = 1;\n',
  'src/store/people/users.ts': "import { query } from '../queryable.ts';\nexport const users = query;\n",
  'src/documents/qr-code.ts': 'export const code = 1;\n',
  'src/adapters/system-clock.ts': 'export const clock = () => new Date();\n',
  'src/web/pages/people/users-page.tsx': 'export const UsersPage = () => <p />;\n',
  'src/web/deps.ts': "import type { Stores } from '../application/stores.ts';\nexport type Deps = Stores;\n",
  'src/api/csv.ts': 'export const csv = 1;\n',
  'src/cli/score.ts': 'export const score = 1;\n',
  'src/boot/config.ts': 'export const port = process.env.PORT;\n',
  'src/application/people/sign-in.db.test.ts':
    "import { onDatabase } from '../../testing/database.ts';\nexport const test = onDatabase;\n",
  'src/testing/database.ts': 'export const onDatabase = 1;\n',
  'src/testing/people-setting.ts': "import { users } from '../store/people/users.ts';\nexport const setting = users;\n",
};

let trees = 0;

/** Writes the correct tree with the changes and returns its folder. */
function build(changes) {
  const tree = join(folder, String(trees++));
  for (const [path, text] of Object.entries({ ...sound, ...changes })) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

const faultsOf = (rule, changes) => houseRules[rule](readSources(build(changes)));
const imports = (path) => `import * as other from '${path}';\nexport const used = other;\n`;
const lines = (count) =>
  `${Array.from({ length: count }, (_, index) => `export const line${index} = 1;`).join('\n')}\n`;
const casts = (count, cast) => `export const read = (a: unknown) => [\n${`  ${cast},\n`.repeat(count)}];\n`;
const longFunction = (count) => `export function long() {\n${'  void 0;\n'.repeat(count - 2)}}\n`;

/** For each rule: what breaks it (a file and its text, or several), and what the check reports. */
const breaks = {
  floors: [
    [
      'domain asks application',
      'src/domain/values/a.ts',
      imports('../../application/ports.ts'),
      /domain decides on what/,
    ],
    [
      'domain asks the law',
      'src/domain/values/a.ts',
      imports('../../frameworks/fy2568/scale.ts'),
      /domain decides on what/,
    ],
    ['the law asks application', 'src/frameworks/a.ts', imports('../application/ports.ts'), /frameworks are data/],
    [
      'the contract asks application',
      'src/contract/a.ts',
      imports('../application/ports.ts'),
      /contract only describes/,
    ],
    [
      'application asks the store',
      'src/application/people/a.ts',
      imports('../../store/queryable.ts'),
      /states its need/,
    ],
    ['application asks a page', 'src/application/people/a.ts', imports('../../web/deps.ts'), /states its need/],
    [
      'the demonstration asks the store',
      'src/demo/a.ts',
      imports('../store/queryable.ts'),
      /boot hands over as DemoDeps/,
    ],
    [
      'the store asks a document',
      'src/store/people/a.ts',
      imports('../../documents/qr-code.ts'),
      /do not know one another/,
    ],
    [
      'a document asks an adapter',
      'src/documents/a.ts',
      imports('../adapters/system-clock.ts'),
      /do not know one another/,
    ],
    ['an adapter asks the store', 'src/adapters/a.ts', imports('../store/queryable.ts'), /do not know one another/],
    ['a page asks the API', 'src/web/a.ts', imports('../api/csv.ts'), /share use cases in application/],
    ['the API asks a page', 'src/api/a.ts', imports('../web/deps.ts'), /share use cases in application/],
    ['a command asks a page', 'src/cli/a.ts', imports('../web/deps.ts'), /share use cases in application/],
    ['a page asks boot', 'src/web/a.ts', imports('../boot/config.ts'), /share use cases in application/],
    [
      'a page reaches behind a port to the store',
      'src/web/a.ts',
      imports('../store/queryable.ts'),
      /web never touches store/,
    ],
    [
      'the API reaches behind a port',
      'src/api/a.ts',
      imports('../adapters/system-clock.ts'),
      /api never touches adapters/,
    ],
    [
      'a command takes demonstration data',
      'src/cli/a.ts',
      imports('../demo/demo-year.data.ts'),
      /cli never touches demo/,
    ],
    [
      'the product asks what serves tests',
      'src/boot/a.ts',
      imports('../testing/people-setting.ts'),
      /serve tests only/,
    ],
    [
      'the product asks a test',
      { 'src/web/a.ts': imports('./b.test.ts'), 'src/web/b.test.ts': 'export const b = 1;\n' },
      /serve tests only/,
    ],
    ['an import leads nowhere', 'src/web/a.ts', imports('./nowhere.ts'), /there is no such file/],
    [
      'an import leads to a room that is none',
      { 'src/web/a.ts': imports('../shed/b.ts'), 'src/shed/b.ts': 'export const b = 1;\n' },
      /no such room/,
    ],
  ],
  names: [
    ['a room that is none', 'src/shed/tool.ts', 'export const a = 1;\n', /src\/ has no room "shed"/],
    ['a file called utils', 'src/domain/values/utils.ts', 'export const a = 1;\n', /this name says nothing/],
    ['a folder called helpers', 'src/web/helpers/a.ts', 'export const a = 1;\n', /this name says nothing/],
    ['an index', 'src/domain/values/index.ts', 'export const a = 1;\n', /this name says nothing/],
    ['a name in capitals', 'src/domain/values/Decimal.ts', 'export const a = 1;\n', /kebab-case English words/],
    ['a name with an underscore', 'src/domain/values/big_one.ts', 'export const a = 1;\n', /kebab-case English words/],
  ],
  'names of tests': [
    [
      'a test on a database does not say so',
      'src/store/people/users.test.ts',
      imports('../../testing/database.ts'),
      /call it ….db.test.ts/,
    ],
    ['a test says so without one', 'src/store/people/users.db.test.ts', 'export const a = 1;\n', /call it ….test.ts/],
    [
      'a test of a use case that is not there',
      'src/application/people/people.db.test.ts',
      imports('../../testing/database.ts'),
      /there is no src\/application\/people\/people.ts/,
    ],
  ],
  words: [
    ['a default export', 'src/web/a.ts', 'export default 1;\n', /export by name/],
    [
      'an export under the name of default',
      'src/web/a.ts',
      'const a = 1;\nexport { a as default };\n',
      /export by name/,
    ],
    ['a barrel', 'src/web/a.ts', "export * from './deps.ts';\n", /no barrels/],
    ['unfinished work', 'src/web/a.ts', `// ${'TO'}DO later\nexport const a = 1;\n`, /unfinished work is no comment/],
    ...['new Date()', 'Date()', 'Date.now()', 'Math.random()', 'performance.now()'].flatMap((asked) =>
      ['domain/values', 'frameworks', 'contract', 'application/people', 'demo'].map((room) => [
        `${room} asks ${asked}`,
        `src/${room}/a.ts`,
        `export const a = ${asked};\n`,
        /knows neither clock nor chance/,
      ]),
    ),
    ['a year is compared', 'src/domain/values/a.ts', 'export const a = (b: number) => b === 2568;\n', /a year is data/],
    [
      'a year is a case',
      'src/web/a.ts',
      'export function a(b: number) {\n  switch (b) {\n    case 2554:\n      return 1;\n  }\n}\n',
      /a year is data/,
    ],
    [
      'the environment is read',
      'src/web/a.ts',
      'export const a = process.env.HOME;\n',
      /only src\/boot\/config.ts reads/,
    ],
    ...['pool.connect()', 'database.pool.connect()', 'this.pool.connect()', 'readers.connect()', 'new Pool({})'].map(
      (taken) => [
        `a connection is taken by ${taken}`,
        'src/store/people/a.ts',
        `export const a = () => ${taken};\n`,
        /only withClient of src\/store\/with-client.ts takes/,
      ],
    ),
  ],
  sizes: [
    ['a file of 251 lines', 'src/web/a.ts', lines(251), /251 lines \(at most 250\)/],
    ['a function of 51 lines', 'src/web/a.ts', longFunction(51), /long has 51 lines \(at most 50\)/],
  ],
  'usual sizes': [
    [
      'most files are long',
      Object.fromEntries(Object.keys(sound).map((path) => [path, lines(151)])),
      /p90 of files is 151 lines \(at most 150\)/,
    ],
    [
      'most functions are long',
      Object.fromEntries(Object.keys(sound).map((path) => [path, longFunction(31)])),
      /p90 of functions is 31 lines \(at most 30\)/,
    ],
  ],
  casts: [
    [
      'values are claimed to be something',
      'src/web/a.ts',
      casts(mostCasts + 1, 'a as string'),
      /71 casts \(at most 70\)/,
    ],
    ['a cast is written in the older way', 'src/web/a.ts', casts(mostCasts + 1, '<string>a'), /71 casts/],
    [
      'many files claim a little each',
      { 'src/web/a.ts': casts(mostCasts, 'a as string'), 'src/api/b.ts': casts(1, 'a as Readable') },
      /71 casts/,
    ],
    ['something is claimed by way of unknown', 'src/web/a.ts', casts(36, 'a as unknown as string'), /72 casts/],
  ],
  circles: [
    [
      'two files import each other',
      { 'src/web/a.ts': imports('./b.ts'), 'src/web/b.ts': imports('./a.ts') },
      /circle: /,
    ],
    [
      'two files know each other by type alone',
      {
        'src/web/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
        'src/web/b.ts': "import type { A } from './a.ts';\nexport type B = A | 1;\n",
      },
      /circle: src\/web\/a.ts → src\/web\/b.ts → src\/web\/a.ts/,
    ],
  ],
  'order of areas': [
    ...areaOrders.flatMap(breaksOfOrder),
    [
      'a use case takes every table',
      'src/application/people/a.ts',
      imports('../stores.ts'),
      /only boot, web, api, cli use all of it: name what this needs/,
    ],
    [
      'the demonstration takes every table',
      'src/demo/a.ts',
      imports('../application/stores.ts'),
      /name what this needs/,
    ],
    [
      'a port asks a use case',
      'src/application/ports.ts',
      imports('./people/sign-in.ts'),
      /it lies below every area of application/,
    ],
    [
      'a file beside the areas',
      'src/domain/stray.ts',
      'export const a = 1;\n',
      /domain holds areas: move this file into one/,
    ],
  ],
  'names of screens': [
    [
      'a screen called like a rule',
      { 'src/web/pages/people/actor.tsx': 'export const Actor = () => <p />;\n' },
      /src\/domain\/people\/actor.ts has this name: name the screen/,
    ],
    [
      'a screen called like a table of rules',
      {
        'src/domain/people/permissions.data.ts': 'export const permissions = 1;\n',
        'src/web/pages/people/permissions.tsx': 'export const Permissions = () => <p />;\n',
      },
      /permissions.data.ts has this name/,
    ],
  ],
  vocabulary: [
    [
      'a private word',
      'src/web/a.ts',
      'export const readTally = 1;\n',
      /readTally: "tally" is no term of docs\/glossary.md/,
    ],
    ['a type in a private word', 'src/web/a.ts', 'export interface BigDesk {}\n', /BigDesk: "desk" is no term/],
    [
      'a function of a private word',
      'src/web/a.ts',
      'export function foldBoard() {}\n',
      /foldBoard: "fold" is no term/,
    ],
    [
      'a private word under another name',
      'src/web/a.ts',
      'const a = 1;\nexport { a as road };\n',
      /road: "road" is no term/,
    ],
    [
      'a property in a replaced word',
      'src/web/a.ts',
      'export interface Row { readonly standing: string }\n',
      /standing: "standing" was replaced/,
    ],
    [
      'a refusal code in a replaced word',
      'src/web/a.ts',
      "export const rows = { 'press-closed': 1 };\n",
      /press-closed: "press" was replaced/,
    ],
    ['an abbreviation', 'src/web/a.ts', 'export const provNr = 1;\n', /provNr: "nr" is no term/],
  ],
};

/**
 * For one floor: each level imports from the level above it, two areas of one level import from each other, an area is
 * unknown.
 */
function breaksOfOrder({ floor, byFile, levels }) {
  const fileOf = (area) => (byFile ? `${floor}/${area}.ts` : `${floor}/${area}/a.ts`);
  const leading = (from, to) => ({
    [fileOf(from)]: imports(byFile ? `./${to}.ts` : `../${to}/a.ts`),
    [fileOf(to)]: 'export const a = 1;\n',
  });
  const name = floor.slice('src/'.length);
  return [
    ...levels.slice(1).map(([above], index) => {
      const [below] = levels[index];
      return [
        `${name}: ${below} asks ${above}`,
        leading(below, above),
        new RegExp(`${below} lies below ${above} in ${name}`),
      ];
    }),
    ...levels
      .filter((areas) => areas.length > 1)
      .map(([one, other]) => [
        `${name}: ${one} asks ${other} of its own level`,
        leading(one, other),
        new RegExp(`${one} and ${other} lie on one level of ${name}`),
      ]),
    [`${name}: an area nobody placed`, { [fileOf('shed')]: 'export const a = 1;\n' }, /has no area "shed"/],
  ];
}

const casesOf = (rule) =>
  breaks[rule].map(([name, changes, ...rest]) =>
    typeof changes === 'string' ? [name, { [changes]: rest[0] }, rest[1]] : [name, changes, rest[0]],
  );

describe('the house rules', () => {
  it('have nothing to say of a sound house', () => {
    for (const rule of Object.keys(houseRules)) expect(faultsOf(rule, {}), rule).toEqual([]);
  });

  it('are each broken below', () => {
    expect(Object.keys(breaks).sort()).toEqual(Object.keys(houseRules).sort());
  });

  it('allow some casts, in tests as many as they need, and whatever states nothing new', () => {
    const a = [casts(mostCasts, 'a as string'), casts(9, "{ kind: 'a' } as const"), casts(9, 'a satisfies unknown')];
    const changes = { 'src/web/a.ts': a.join(''), 'src/web/a.test.ts': casts(9, 'a as string') };
    expect(faultsOf('casts', changes)).toEqual([]);
  });

  it('end the command with 0 on a sound house, which prints its order, and with 1 on one that is broken', () => {
    const run = (tree) =>
      spawnSync(process.execPath, [join(import.meta.dirname, '..', 'check-house.mjs'), tree], { encoding: 'utf8' });
    const whole = run(build({}));
    expect(whole.status).toBe(0);
    for (const { floor } of areaOrders) expect(whole.stdout).toContain(`areas of ${floor.slice('src/'.length)}: `);
    const broken = run(build({ 'src/web/a.ts': imports('../store/queryable.ts') }));
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain('✗ src/web/a.ts:1  imports ../store/queryable.ts: web never touches store');
  });
});

for (const rule of Object.keys(breaks))
  describe(`the rule of ${rule}`, () => {
    it.each(casesOf(rule))('sees that %s', (_, changes, said) => {
      expect(faultsOf(rule, changes)).toContainEqual(expect.stringMatching(said));
    });
  });
