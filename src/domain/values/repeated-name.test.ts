import { expect, it } from 'vitest';
import { repeatedName } from './repeated-name.ts';

it.each([
  ['{"a":1,"b":{"a":2}}', null],
  ['{"a":1,"a":2}', 'a'],
  ['{"a":1,"\\u0061":2}', 'a'],
  ['{"results":[{"x":1},{"y":{"z":"{\\"q\\":1}","z":3}}]}', 'results.1.y.z'],
  ['{"a":"a","b":"a","c":["a","a",{"a":"\\\\"}]}', null],
  ['[{"a":1},{"a":2}]', null],
  ['"a"', null],
  ['{"a":[1,2,[3,{"n":1,"m":2,"n":3}]]}', 'a.2.1.n'],
  ['{"a" \n : 1, "a"\t:2}', 'a'],
  ['{"":1,"":2}', ''],
  ['[1,{"a":1,"a":2}]', '1.a'],
  ['["x",{"a":1,"a":2}]', '1.a'],
  ['[{"a":1,"a":2}]', '0.a'],
  ['{"l":[],"b":{"c":1,"c":2}}', 'b.c'],
  ['{"a":1,"l":[1],"a":2}', 'a'],
  ['{"a":{"b":[1,2],"x":1,"x":2},"c":1}', 'a.x'],
])('a name that an object has twice is found: %s', (json, path) => {
  expect(JSON.parse(json)).toBeDefined();
  expect(repeatedName(json)?.path ?? null).toBe(path);
});
