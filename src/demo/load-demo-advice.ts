import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import type { AdviceRemark } from '../domain/advice/advice.ts';
import { systemActor } from '../domain/people/actor.ts';
import { type DemoAdvice, demoAdvice } from './demo-advice.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoLabel } from './demo-year.data.ts';

/** Advice of the demonstration to those of its parties that have agreed; what is there already is not made again. */
export async function loadDemoAdvice(deps: DemoDeps): Promise<void> {
  const parties = new Set(demoAdvice.map(({ organisationId, fiscalYear }) => `${fiscalYear}/${organisationId}`));
  for (const party of parties) {
    const own = demoAdvice.filter(({ organisationId, fiscalYear }) => `${fiscalYear}/${organisationId}` === party);
    await deps.transactions.run((stores) => loadParty(stores, own));
  }
}

async function loadParty(stores: DemoStores, own: readonly DemoAdvice[]): Promise<void> {
  const [first] = own;
  if (first === undefined) return;
  const { organisationId, fiscalYear } = first;
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  if (agreement === null || (await stores.advice.listOfParty(organisationId, fiscalYear)).length > 0) return;
  const meetingId = (await stores.consultations.find(organisationId, fiscalYear))?.meetingId ?? null;
  const indicators = agreement.indicators.filter((one) => one.inForce === 'in-force');
  for (const one of own) {
    const { about, givenOn, replyBy, source, status, advice, reasons } = one;
    const last = one.question?.on ?? one.answer?.on ?? givenOn;
    await stores.advice.insert({
      ...{ organisationId, fiscalYear, source, status, advice, reasons, replyBy },
      ...{ code: about === null ? '' : (indicators[about]?.code ?? ''), remarks: remarksOf(one), reason: null },
      ...{ giverId: 'opdc', giverName: 'สำนักงาน ก.พ.ร.', letterId: null },
      meetingId: source === 'consultation' ? meetingId : null,
      ...{ givenAt: instant(givenOn), givenName: demoLabel, changedAt: instant(last), changedName: demoLabel },
    });
  }
  await appendYearJournalRow(stores, systemActor, {
    ...{ key: { organisationId, fiscalYear, round: 'advice' }, action: 'demo.load', permission: 'give-advice' },
    ...{ before: null, after: { advice: own.length }, reason: demoLabel },
  });
}

const instant = (day: string) => `${day}T02:00:00.000Z`;

function remarksOf({ answer, question }: DemoAdvice): readonly AdviceRemark[] {
  const said = (
    one: { readonly text: string; readonly on: string },
    kind: AdviceRemark['kind'],
    doneBy: string | null,
  ) => ({
    ...{ kind, text: one.text, doneBy, at: instant(one.on), name: demoLabel },
  });
  return [
    ...(answer === undefined ? [] : [said(answer, 'answer', answer.doneBy)]),
    ...(question === undefined ? [] : [said(question, 'question', null)]),
  ];
}
