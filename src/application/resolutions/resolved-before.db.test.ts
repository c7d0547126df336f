import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { buildDemoAgreement } from '../../demo/build-demo-agreement.ts';
import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdBodyMeeting } from '../../testing/hold-body-meeting.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishUnapproved, shippedFramework } from '../../testing/shipped-framework.ts';
import { loadReferenceBodies } from '../bodies/load-reference-bodies.ts';
import { startDraft } from '../catalogue/start-draft.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { readMeetingResolutions, readResolutions } from './read-resolutions.ts';
import { type RecordResolutionInput, recordResolution } from './record-resolution.ts';

const [oversight, subcommission] = ['committee.oversight', 'committee.subcommission'] as const;
const words = 'ขอให้ทบทวนค่าเป้าหมายก่อน';

describeOnEachDatabase('what a body does not approve', (database) => {
  let setting: Awaited<ReturnType<typeof peopleSetting>>;
  let secretary: Actor;
  let meetings = 0;
  let hour = 3;
  const opdc = actorOf('opdc-officer', 'opdc');
  const now = () => `2024-11-18T0${hour}:00:00.000Z`;
  const deps = () => ({
    ...setting.deps,
    transactions: openTransactions(database.pool, now),
    clock: { now, today: () => '2024-11-18' },
    ids: timeOrderedIds,
    secrets: nodeSecrets,
  });
  const meetingOf = async (bodyId: string, kind: DecisionSubject = 'indicator-details') => {
    meetings += 1;
    const plan = { id: `back-${meetings}`, bodyId, number: meetings, day: '2024-11-18', fiscalYears: [2568], kind };
    return (await deps().transactions.run((stores) => holdBodyMeeting(stores, plan))).id;
  };
  const resolve = async (bodyId: string, change: Partial<RecordResolutionInput>, by = opdc) =>
    recordResolution(deps(), by, {
      ...{ id: await meetingOf(bodyId, change.kind), item: 1, decided: 'returned', text: words },
      ...{ kind: 'indicator-details', keys: ['2568/TH-42'], ...change },
    });
  const workOf = async (actor: Actor) =>
    accepted(await readWorkQueue(deps(), actor, { query: '' })).mine.flatMap(({ kind, returnReason }) =>
      returnReason === null ? [] : [[kind, returnReason]],
    );

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    await loadReferenceBodies(deps());
    await publishShippedFrameworks(deps());
    const person = await setting.person('secretary@example.th', 'เลขานุการคณะ');
    secretary = { ...person, holdings: [{ role: 'evaluator', organisationId: 'opdc' }] };
    await deps().transactions.run(async (stores) => {
      for (const province of provinces.filter(({ code }) => code === 'TH-42')) {
        const consent = { signatures: [], approvals: [] };
        const { agreement } = buildDemoAgreement(province, shippedFramework(2568).version, consent);
        await stores.agreements.insert({ ...agreement, status: 'settled', signedAt: null }, now());
      }
    });
  });

  it('of the list is in the work of OPDC with the words of the body until the draft is changed, and is laid before it again', async () => {
    accepted(await startDraft(deps(), opdc, { fiscalYear: 2568, from: null }));
    const asked = accepted(await readMeetingResolutions(deps(), opdc, { id: await meetingOf(subcommission) }));
    const keys = asked.waiting.find((one) => one.kind === 'catalogue-edition')?.subjects.map((one) => one.key) ?? [];
    const list = { kind: 'catalogue-edition', keys } as const;
    accepted(await resolve(subcommission, list));
    expect(await workOf(opdc)).toEqual([['correct-catalogue', words]]);
    const { waiting } = accepted(await readMeetingResolutions(deps(), opdc, { id: await meetingOf(subcommission) }));
    const labels = waiting.find((one) => one.kind === 'catalogue-edition')?.subjects.map((one) => one.label);
    expect(labels?.join()).toMatch(/ให้กลับไปพิจารณาใหม่\)$/);
    hour = 4;
    await deps().transactions.run(async (stores) => {
      const draft = await stores.catalogue.draft(2568);
      if (draft) await stores.catalogue.update({ ...draft, changedAt: now() });
    });
    expect(await workOf(opdc)).toEqual([]);
    accepted(await resolve(subcommission, { ...list, decided: 'not-approved' }));
    expect(await workOf(opdc)).toEqual([['correct-catalogue', words]]);
  });

  it('is not the framework where the documents of the year state its approval: it waits for nobody, and everybody reads that', async () => {
    const keys = [`2568/${shippedFramework(2568).version}`];
    expect(codesOf(await resolve(subcommission, { kind: 'framework', keys, decided: 'approved' }))).toEqual([
      'resolution-not-carried-out',
      'resolution-already-stated',
    ]);
    for (const who of [opdc, visitor]) {
      const { waiting, stated } = accepted(await readResolutions(deps(), who, { fiscalYear: 2568 }));
      expect(waiting?.find((one) => one.kind === 'framework')?.subjects ?? []).toEqual([]);
      expect(stated).toMatchObject({ organisationId: subcommission, source: { document: 'S4' } });
    }
    expect(accepted(await readResolutions(deps(), visitor, { fiscalYear: 2562 })).stated).toBeNull();
  });

  it('of the framework is in the work of OPDC until the body approves it, or another version is in force', async () => {
    const { version } = await publishUnapproved(deps().transactions, 2568);
    const framework = { kind: 'framework', keys: [`2568/${version}`] } as const;
    accepted(await resolve(subcommission, { ...framework, decided: 'not-approved' }));
    expect(await workOf(opdc)).toContainEqual(['correct-framework', words]);
    hour = 5;
    accepted(await resolve(subcommission, { ...framework, decided: 'approved', text: 'เห็นชอบ' }));
    expect(await workOf(opdc)).not.toContainEqual(['correct-framework', words]);
    expect(codesOf(await resolve(subcommission, framework))).toEqual(['resolution-subject-resolved']);
  });

  it('is named in a refusal as people name it, not by its key', async () => {
    const unknown = await resolve(subcommission, { kind: 'catalogue-edition', keys: ['2568/99'] });
    expect(unknown.ok ? [] : unknown.refusals.map((one) => Object.values(one.facts ?? {}).join())).toEqual([
      'รายการตัวชี้วัดและเกณฑ์การให้คะแนน ปีงบประมาณ พ.ศ. 2568 ฉบับที่ 99',
      'รายการตัวชี้วัดและเกณฑ์การให้คะแนน ปีงบประมาณ พ.ศ. 2568 ฉบับที่ 99',
    ]);
    accepted(await resolve(oversight, {}));
    const gone = await resolve(oversight, {});
    expect(gone.ok ? [] : gone.refusals.map((one) => one.facts)).toEqual([
      { subject: 'รายละเอียดตัวชี้วัดของจังหวัด ปีงบประมาณ พ.ศ. 2568 จังหวัดเลย' },
      { party: 'จังหวัดเลย' },
    ]);
  });

  it('of a party goes back to OPDC’s consideration with the words, recorded by the secretary of the body whatever role the person holds', async () => {
    const settle = () =>
      deps().transactions.run(async (stores) => {
        const agreement = await stores.agreements.find('TH-42', 2568);
        if (agreement) await stores.agreements.update({ ...agreement, status: 'settled', returnReason: null }, now());
      });
    await settle();
    expect(codesOf(await resolve(oversight, {}, secretary))).toEqual(['forbidden']);
    await deps().transactions.run((stores) =>
      stores.bodies.insertHolder(
        { bodyId: oversight, appointmentId: 'letter-2567', position: 5 },
        {
          id: 'h-1',
          as: 'holder',
          userId: secretary.userId,
          name: secretary.name,
          document: '',
          validFrom: '2024-11-01',
          validTo: null,
        },
        { recordedName: 'x', recordedAt: now() },
      ),
    );
    accepted(await resolve(oversight, {}, secretary));
    const back = await deps().transactions.read((stores) => stores.agreements.find('TH-42', 2568));
    expect([back?.status, back?.returnReason]).toEqual(['proposed', words]);
    expect(await workOf(opdc)).toContainEqual([expect.stringMatching(/annexes|negotiat|judge/), words]);
    await settle();
    accepted(await resolve(oversight, { decided: 'approved' }, secretary));
    const approved = await deps().transactions.read((stores) => stores.agreements.find('TH-42', 2568));
    expect(approved?.approvals?.map((one) => one.subject)).toEqual(['indicator-details']);
    expect(codesOf(await resolve(subcommission, { kind: 'joint-indicators' }, secretary))).toEqual(['forbidden']);
  });
});
