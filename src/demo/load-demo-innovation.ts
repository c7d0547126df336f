import { callSubject, innovationSubject } from '../application/innovation/innovation-deps.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import type { PanelMember } from '../domain/evaluation/panel.ts';
import type { InnovationCall } from '../domain/innovation/innovation-call.ts';
import { type InnovationSheet, scoresOf, settleInnovation } from '../domain/innovation/innovation-scores.ts';
import { systemActor } from '../domain/people/actor.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { assignmentYear } from './demo-assignment-year.data.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoInnovationCall, demoInnovationProposals } from './demo-innovation.data.ts';
import { demoEmail } from './demo-sign-ins.ts';
import { demoLabel } from './demo-year.data.ts';

const place = { organisationId: assignmentYear.province, fiscalYear: assignmentYear.fiscalYear };
const agencyOf = (short: string) => `${assignmentYear.province}.${short}`;

type Made = (typeof demoInnovationProposals)[number];

/** The call of Pathum Thani's FY2562 with its two proposals; where there is a call already, none is made. */
export async function loadDemoInnovation({ transactions }: Pick<DemoDeps, 'transactions'>): Promise<void> {
  await transactions.run(async (stores) => {
    if ((await stores.innovation.findCall(place)) !== null) return;
    const call = await callOf(stores);
    await stores.innovation.saveCall(call);
    await appendYearJournalRow(stores, systemActor, {
      ...{ key: callSubject(place), action: 'demo.load', permission: 'manage-innovation', before: null },
      ...{ after: { title: call.title, closesOn: call.closesOn }, reason: demoLabel },
    });
    for (const made of demoInnovationProposals) await storeProposal(stores, call, made);
  });
}

async function callOf(stores: DemoStores): Promise<InnovationCall> {
  const { agencies, members: keys, openedAt, ...said } = demoInnovationCall;
  const invited: InnovationCall['invited'][number][] = [];
  for (const short of agencies) {
    const found = await stores.organisations.find(agencyOf(short));
    if (found !== null) invited.push({ id: found.id, name: found.name });
  }
  const people = await stores.innovation.peopleOn(place.organisationId, said.opensOn);
  const members: PanelMember[] = [];
  for (const key of keys) {
    const user = await stores.users.findByEmail(demoEmail(key));
    members.push(...people.filter(({ userId }) => userId === user?.id));
  }
  return {
    ...place,
    ...said,
    invited,
    members,
    admitted: [],
    moved: [],
    rowVersion: 1,
    changedAt: openedAt,
    changedName: demoLabel,
  };
}

async function storeProposal(stores: DemoStores, call: InnovationCall, made: Made): Promise<void> {
  const { agency, content, createdAt, sentAt, acceptedAt, outcome, outcomeReason, announcedAt } = made;
  const agencyId = agencyOf(agency);
  const agencyName = call.invited.find(({ id }) => id === agencyId)?.name ?? agencyId;
  const sheets = call.members.map((member, index) => sheetOf(made, member, index));
  const begun = await stores.innovation.insert({
    ...{ ...place, ...content, agencyId, agencyName, status: outcome, reason: null, outcome, outcomeReason },
    members: call.members,
    editions: [
      {
        ...{ ...content, edition: 1, sentAt, sentName: demoLabel, lateBecause: null, files: [] },
        countsFrom: civilDateOf(sentAt),
      },
    ],
    ...{ answeredAt: acceptedAt, answeredName: demoLabel, announcedAt, announcedName: demoLabel },
    settled: settleInnovation(call.criteria, scoresOf(call, call.members, sheets)),
    ...{ createdAt, changedAt: announcedAt, changedName: demoLabel },
  });
  for (const sheet of sheets) await stores.innovation.saveSheet({ ...sheet, number: begun.number });
  await appendYearJournalRow(stores, systemActor, {
    ...{ key: innovationSubject(begun), action: 'demo.load', permission: 'write-innovation', before: null },
    ...{ after: { title: content.title, outcome }, reason: demoLabel },
  });
}

function sheetOf({ scores, notes, acceptedAt }: Made, member: PanelMember, index: number): InnovationSheet {
  const given = scores[index] ?? scores[0];
  return {
    ...{ ...place, number: 0, memberId: member.userId, memberName: member.name, status: 'concluded' },
    ...{ recusedBecause: null, rowVersion: 1, changedAt: acceptedAt },
    scores: given.map((score, at) => ({ code: `c${at + 1}`, score, note: at === 0 ? (notes[index] ?? '') : '' })),
  };
}
