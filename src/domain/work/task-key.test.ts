import { expect, it } from 'vitest';
import { growth } from '../../testing/reporting-sample.ts';
import { taskKey } from './task-key.ts';

const task = {
  kind: 'enter-result',
  fiscalYear: 2568,
  organisationId: 'TH-42',
  round: '12m',
  indicator: growth,
} as const;
const hostIds = ['TH-42.nre', 'TH-42.cd'];

it('a task is the same whatever the order of its hosts, and another for other hosts', () => {
  const key = taskKey({ ...task, hostIds });
  expect(key).toBe('enter-result|2568|TH-42|12m|1.1-SME|TH-42.cd+TH-42.nre');
  expect(taskKey({ ...task, hostIds: hostIds.toReversed() })).toBe(key);
  expect(hostIds).toEqual(['TH-42.nre', 'TH-42.cd']);
  expect(taskKey({ ...task, hostIds: ['TH-42.cd'] })).not.toBe(key);
});

it('a task of a whole year has neither a round nor an indicator', () => {
  const key = taskKey({ ...task, kind: 'propose', round: null, indicator: null, hostIds: [] });
  expect(key).toBe('propose|2568|TH-42|||');
});
