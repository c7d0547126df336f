import { decideResultsByResolution } from '../application/results/decide-results.ts';
import { recordCabinet } from '../application/results/record-cabinet.ts';
import type { ResultsDeps } from '../application/results/results-deps.ts';
import { frameworkInForce } from '../application/year/framework-of.ts';
import type { Decision } from '../domain/meetings/resolution.ts';
import type { Actor } from '../domain/people/actor.ts';
import { nextStep, type ResultSummary, subjectKeyOf } from '../domain/results/result-summary.ts';
import { type CourseStep, resultsCourseOf } from '../domain/results/results-course.ts';

const officer = (userId: string): Actor => ({
  ...{ userId, name: 'เจ้าหน้าที่ผู้ทดสอบ' },
  holdings: [{ role: 'opdc-officer', organisationId: 'opdc' }],
});

/** Who sums up the results in tests, and another who announces them. */
export const preparing = officer('u-prepares-results');
export const announcing = officer('u-announces-results');

/** What a body outside the tests resolved on an edition. */
export async function resolveResults(
  { transactions, clock, secrets }: ResultsDeps,
  summary: ResultSummary,
  decided: Decision,
  { body = null, heldOn = clock.today() }: { readonly body?: string | null; readonly heldOn?: string } = {},
) {
  return transactions.run(async (stores) => {
    const framework = await frameworkInForce(stores, summary.fiscalYear);
    if (!framework) throw new Error('the year has a framework');
    const next = await nextOf(stores, summary, resultsCourseOf(framework));
    const bodyId = body ?? (next?.kind === 'body' ? next.body.organisationId : '');
    const resolution = {
      ...{
        bodyId,
        bodyName: bodyId,
        meetingId: null,
        meetingNumber: '1/2568',
        heldOn,
        number: '1',
        decided,
        text: 'มติ',
      },
    };
    return decideResultsByResolution(stores, { clock, secrets }, preparing, {
      ...{ key: subjectKeyOf(summary), resolution, framework },
    });
  });
}

type Stores = Parameters<Parameters<ResultsDeps['transactions']['run']>[0]>[0];

async function nextOf(stores: Stores, summary: ResultSummary, course: readonly CourseStep[]) {
  const editions = await stores.resultSummaries.listOfRound(summary);
  const found = editions.find(({ edition }) => edition === summary.edition) ?? summary;
  return nextStep(course, found, editions);
}

/** Takes an edition through every step before its announcement. */
export async function passCourse(deps: ResultsDeps, summary: ResultSummary): Promise<void> {
  for (;;) {
    const framework = await deps.transactions.read((stores) => frameworkInForce(stores, summary.fiscalYear));
    const course = framework === null ? [] : resultsCourseOf(framework);
    const next = await deps.transactions.read((stores) => nextOf(stores, summary, course));
    if (next === null || next.kind === 'announcement') return;
    const done =
      next.kind === 'body'
        ? await resolveResults(deps, summary, 'approved')
        : await recordCabinet(deps, preparing, { ...summary, letter: 'นร 1200/1', heldOn: deps.clock.today() });
    if (!done.ok) throw new Error(JSON.stringify(done.refusals));
  }
}
