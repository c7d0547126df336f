import { composeSummary } from '../application/results/compose-summary.ts';
import { publishActs } from '../application/results/publish-acts.ts';
import { resultsPlace, resultsSubject } from '../application/results/results-deps.ts';
import { storeSummary } from '../application/results/store-summary.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import type { Resolution } from '../domain/meetings/resolution.ts';
import { systemActor } from '../domain/people/actor.ts';
import { subjectKeyOf } from '../domain/results/result-summary.ts';
import { resultsCourseOf } from '../domain/results/results-course.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { demoDecidedAt } from './demo-body-meetings.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoResults } from './demo-results.data.ts';
import { demoFiscalYear, demoLabel } from './demo-year.data.ts';
import { storeMeeting } from './load-demo-body-meetings.ts';
import { publishedFramework } from './published-framework.ts';
import { demoRecorder } from './store-demo-meeting.ts';

const recorder = { ...systemActor, name: demoRecorder };

/**
 * The made-up summary of the six-month round: prepared, approved by the body that the year asks, announced for all parties whose
 * report is final. Does nothing if there is one, or no such report.
 */
export async function loadDemoResults({
  transactions,
  secrets,
}: Pick<DemoDeps, 'transactions' | 'secrets'>): Promise<void> {
  const { round, preparedAt, heldOn, announcedAt } = demoResults;
  await transactions.run(async (stores) => {
    const of = { fiscalYear: demoFiscalYear, round };
    if ((await stores.resultSummaries.listOfRound(of)).length > 0) return;
    const framework = await publishedFramework(stores, demoFiscalYear);
    const content = await composeSummary(stores, framework, { ...of, edition: 1, reason: null });
    if (content.parties.length === 0) return;
    const clock = { now: () => preparedAt, today: () => civilDateOf(preparedAt) };
    const summary = await storeSummary(stores, { clock, secrets }, recorder, { content, corrects: null });
    const by = { recordedBy: recorder.userId, recordedName: recorder.name };
    for (const step of resultsCourseOf(framework)) {
      if (step.kind !== 'body') continue;
      const resolution = resolutionOf(step.body, heldOn);
      await storeDecided(stores, resolution, subjectKeyOf(summary));
      const recordedAt = `${heldOn}T05:00:00.000Z`;
      await stores.resultSummaries.addStep(summary, { kind: 'approved', resolution, recordedAt, ...by });
    }
    await stores.resultSummaries.addStep(summary, { kind: 'announced', recordedAt: announcedAt, ...by });
    await appendYearJournalRow(stores, recorder, {
      ...{
        key: resultsSubject(summary),
        action: 'demo.load',
        permission: 'finalise-result',
        before: null,
        reason: demoLabel,
      },
      after: { contentHash: summary.contentHash, parties: summary.parties, ...resultsPlace },
    });
    await publishActs(stores, summary, secrets.sha256);
  });
}

function resolutionOf(
  body: { readonly code: string; readonly name: string; readonly organisationId: string },
  heldOn: string,
) {
  const resolution: Resolution & { readonly meetingId: string } = {
    ...{ bodyId: body.organisationId, bodyName: body.name, meetingId: `${body.code}-${demoFiscalYear}-results` },
    ...{ meetingNumber: '1/2568', heldOn, number: `ระเบียบวาระที่ ${demoDecidedAt}`, decided: 'approved' },
    text: `${demoLabel}: เห็นชอบสรุปผลการประเมินตามที่เสนอ`,
  };
  return resolution;
}

function storeDecided(stores: DemoStores, resolution: ReturnType<typeof resolutionOf>, key: string): Promise<void> {
  const recordedAt = `${resolution.heldOn}T05:00:00.000Z`;
  return storeMeeting(stores, demoFiscalYear, { subject: 'results', resolution, recordedAt, keys: [key] });
}
