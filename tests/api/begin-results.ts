import { composeSummary } from '../../src/application/results/compose-summary.ts';
import type { ResultsDeps } from '../../src/application/results/results-deps.ts';
import { storeSummary } from '../../src/application/results/store-summary.ts';
import { frameworkInForce } from '../../src/application/year/framework-of.ts';
import { systemActor } from '../../src/domain/people/actor.ts';
import { resultsCourseOf } from '../../src/domain/results/results-course.ts';

/** A round whose parties are assessed in the demonstration: no edition is without parties. */
const assessed = { fiscalYear: 2568, round: '6m' } as const;

/**
 * Sums it up as that of a year in which nobody is, and lets every body of that year's course approve it, so that the next
 * step is the cabinet's or the announcement. Returns where that step is recorded.
 */
export async function decideResults(
  { transactions, clock, secrets }: ResultsDeps,
  fiscalYear: number,
): Promise<string> {
  const of = { fiscalYear, round: '12m' } as const;
  await transactions.run(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) throw new Error(`${fiscalYear} has no framework`);
    const made = await composeSummary(stores, framework, { ...assessed, edition: 1, reason: null });
    const content = { ...made, ...of };
    const summary = await storeSummary(stores, { clock, secrets }, systemActor, { content, corrects: null });
    const recorded = { recordedAt: clock.now(), recordedBy: 'u', recordedName: 'ผู้บันทึก' };
    for (const step of resultsCourseOf(framework)) {
      if (step.kind !== 'body') continue;
      const { organisationId: bodyId, name: bodyName } = step.body;
      const resolution = {
        ...{ bodyId, bodyName, meetingId: null, meetingNumber: '1/2568', heldOn: clock.today(), number: '1' },
        ...({ decided: 'approved', text: 'เห็นชอบ' } as const),
      };
      await stores.resultSummaries.addStep(summary, { kind: 'approved', resolution, ...recorded });
    }
  });
  return `/${fiscalYear}/results/12m`;
}
