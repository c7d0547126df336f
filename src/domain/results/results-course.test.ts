import { expect, it } from 'vitest';
import { shippedFramework, shippedFrameworks } from '../../testing/shipped-framework.ts';
import { resultsCourseOf } from './results-course.ts';

const courseOf = (year: number) =>
  resultsCourseOf(shippedFramework(year)).map((step) => (step.kind === 'body' ? step.body.organisationId : step.kind));

it('FY2554 lays the results before the subcommission, the commission and the cabinet before they are announced', () => {
  expect(courseOf(2554)).toEqual(['committee.good-governance', 'committee.commission', 'cabinet', 'announcement']);
});

it('a year whose sources are silent has one body before the announcement, as an assumption', () => {
  expect(courseOf(2568)).toEqual(['committee.subcommission', 'announcement']);
  for (const year of [2553, 2558, 2562, 2568]) {
    const { resultsCourse, bodies } = shippedFramework(year);
    expect(resultsCourse?.source).toHaveProperty('assumption');
    const decided = (bodies ?? []).flatMap(({ decides = [] }) =>
      decides.filter(({ subject }) => subject === 'results'),
    );
    expect(decided.map(({ source }) => Object.keys(source))).toEqual([['assumption']]);
  }
});

it('every year announces last or before the cabinet alone, and names every body that decides', () => {
  for (const { resultsCourse, bodies } of shippedFrameworks()) {
    const deciding = (bodies ?? []).filter(({ decides = [] }) => decides.some(({ subject }) => subject === 'results'));
    for (const { code } of deciding) expect(resultsCourse?.value).toContain(code);
    expect(resultsCourse?.value).toContain('announcement');
  }
});

it('a version that was published before the rule announces after every body that decides', () => {
  const { resultsCourse: _, ...older } = shippedFramework(2554);
  expect(resultsCourseOf(older).map(({ kind }) => kind)).toEqual(['body', 'body', 'announcement']);
  expect(resultsCourseOf({}).map(({ kind }) => kind)).toEqual(['announcement']);
});
