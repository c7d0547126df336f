import { expect, it } from 'vitest';
import { escalatedTo } from './escalate.ts';

it('a late result climbs from the host to the governor as the days pass', () => {
  expect(escalatedTo('kpi-host', 0)).toEqual([]);
  expect(escalatedTo('kpi-host', 1)).toEqual(['kpi-supervisor']);
  expect(escalatedTo('kpi-host', 2)).toEqual(['kpi-supervisor']);
  expect(escalatedTo('kpi-host', 3)).toEqual(['kpi-supervisor', 'provincial-officer']);
  expect(escalatedTo('kpi-host', 5)).toEqual(['kpi-supervisor', 'provincial-officer', 'governor']);
});

it('only those above are told, and nobody stands above the governor or beside the ladder', () => {
  expect(escalatedTo('provincial-officer', 3)).toEqual([]);
  expect(escalatedTo('provincial-officer', 5)).toEqual(['governor']);
  expect(escalatedTo('governor', 30)).toEqual([]);
  expect(escalatedTo('opdc-officer', 30)).toEqual([]);
});
