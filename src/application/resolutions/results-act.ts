import type { DecidingBody } from '../../domain/framework/instrument.ts';
import { roundName } from '../../domain/framework/round-name.ts';
import { nextStep, subjectKeyOf, summaryOfSubject } from '../../domain/results/result-summary.ts';
import { type CourseStep, resultsCourseOf } from '../../domain/results/results-course.ts';
import { refuse } from '../../domain/values/result.ts';
import { decideResultsByResolution } from '../results/decide-results.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { PendingSubject, ResolutionAct } from './resolution-act.ts';
import { subjectTitle } from './subject-names.ts';

type BodyStep = Extract<CourseStep, { readonly kind: 'body' }>;

/** Summaries of a year's results: each waits for one body of the year's course after the other. */
export const resultsAct: ResolutionAct = {
  bodies: (framework) =>
    resultsCourseOf(framework)
      .filter((step): step is BodyStep => step.kind === 'body')
      .map(({ body }): DecidingBody => body),
  async pending(stores, framework, _tools, { organisationId: bodyId }) {
    const { fiscalYear } = framework;
    const all = await stores.resultSummaries.listOfYear(fiscalYear);
    const course = resultsCourseOf(framework);
    return all.flatMap((summary): PendingSubject[] => {
      const editions = all.filter(({ round }) => round === summary.round);
      const step = nextStep(course, summary, editions);
      if (step?.kind !== 'body' || step.body.organisationId !== bodyId) return [];
      const { round, edition, parties, contentHash } = summary;
      const what = summary.corrects === null ? 'สรุปผลการประเมิน' : 'สรุปผลการประเมินฉบับแก้ไข';
      const label = `${what} ${roundName(round)} ฉบับที่ ${edition} จำนวน ${parties} ราย รหัส ${contentHash.slice(0, 16)}`;
      return [{ key: subjectKeyOf(summary), label }];
    });
  },
  async act(stores, tools, { actor, key, resolution }) {
    const named = summaryOfSubject(key);
    const framework = named && (await frameworkInForce(stores, named.fiscalYear));
    if (!framework)
      return refuse('resolution-subject-unknown', { subject: await subjectTitle(stores, 'results', key) });
    return decideResultsByResolution(stores, tools, actor, { key, resolution, framework });
  },
};
