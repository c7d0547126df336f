import { expect, it } from 'vitest';
import { visitor } from '../domain/people/actor.ts';
import { listShippedFrameworks } from '../frameworks/registry.ts';
import { actorOf } from '../testing/reporting-sample.ts';
import { nationHeading } from './nation-heading.ts';
import { paths } from './paths.ts';

const frameworks = listShippedFrameworks();
const headingAt = (fiscalYear: number, pattern: string) =>
  nationHeading({
    ...{ fiscalYear, pattern, frameworks, today: '2025-10-06', actor: actorOf('opdc-officer', 'opdc') },
    waiting: { agreements: 3, templates: 4, reports: 15 },
  })?.tabs ?? [];

it('the tabs of the nation are as many as one line holds, the page’s own among them, and no job is lost', () => {
  for (const { fiscalYear } of frameworks) {
    const all = headingAt(fiscalYear, paths.board.pattern);
    const places = [paths.board, paths.catalogue, paths.rounds, paths.progress, paths.framework, paths.calendar];
    for (const { pattern } of places) {
      const tabs = headingAt(fiscalYear, pattern);
      expect(tabs.map(({ href }) => href)).toEqual(all.map(({ href }) => href));
      expect(tabs.filter(({ folded }) => folded !== true)).toHaveLength(7);
      expect(tabs.find(({ current }) => current !== undefined)?.folded, pattern).toBe(false);
    }
    expect(all.filter(({ folded }) => folded).reduce((sum, { count = 0 }) => sum + count, 0)).toBe(15);
  }
});

it('a reader who has few jobs sees all of them', () => {
  const input = { fiscalYear: 2568, pattern: paths.catalogue.pattern, frameworks, today: '2025-10-06', waiting: null };
  const tabs = nationHeading({ ...input, actor: visitor })?.tabs ?? [];
  expect(tabs.length).toBeGreaterThan(3);
  expect(tabs.filter(({ folded }) => folded)).toEqual([]);
});
