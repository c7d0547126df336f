import { beforeAll, beforeEach, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { buildDemoAgreement } from '../../demo/build-demo-agreement.ts';
import type { MeetingStatus } from '../../domain/meetings/meeting.ts';
import { visitor } from '../../domain/people/actor.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdBodyMeeting, layBefore } from '../../testing/hold-body-meeting.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishUnapproved, shippedFramework } from '../../testing/shipped-framework.ts';
import { loadReferenceBodies } from '../bodies/load-reference-bodies.ts';
import { startDraft } from '../catalogue/start-draft.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { moveMeeting } from '../meetings/move-meeting.ts';
import { readMeeting } from '../meetings/read-meeting.ts';
import { recordAttendance } from '../meetings/record-attendance.ts';
import { recordMeetingMinutes } from '../meetings/record-minutes.ts';
import { readMeetingResolutions, readResolutions } from './read-resolutions.ts';
import { type RecordResolutionInput, recordResolution } from './record-resolution.ts';

const oversight = 'committee.oversight';
const subcommission = 'committee.subcommission';
const parties = ['TH-42', 'TH-50', 'TH-41'] as const;

describeOnEachDatabase('a resolution of a body', (database) => {
  let setting: Awaited<ReturnType<typeof peopleSetting>>;
  let today = '2024-11-18';
  let meetings = 0;
  const opdc = actorOf('opdc-officer', 'opdc');
  const deps = () => ({
    ...setting.deps,
    transactions: openTransactions(database.pool, () => `${today}T03:00:00.000Z`),
    clock: { now: () => `${today}T03:00:00.000Z`, today: () => today },
    ids: timeOrderedIds,
    secrets: nodeSecrets,
  });
  const found = async (organisationId: string) => {
    const one = await deps().transactions.read((stores) => stores.agreements.find(organisationId, 2568));
    if (!one) throw new Error(`nothing was settled with ${organisationId}`);
    return one;
  };

  /** A meeting of the body on the 18th of November at which these of its seats were present; all members unless said. */
  async function meetingOf(bodyId: string, come: { absent?: readonly number[]; status?: MeetingStatus } = {}) {
    meetings += 1;
    const number = meetings;
    const plan = { id: `mtg-${number}`, bodyId, number, day: '2024-11-18', fiscalYears: [2568] };
    const meeting = await deps().transactions.run((stores) => holdBodyMeeting(stores, { ...plan, ...come }));
    return meeting.id;
  }
  /** The key under which the draft of the list waits. */
  async function listWaiting(): Promise<string> {
    const { waiting } = accepted(await readResolutions(deps(), opdc, { fiscalYear: 2568 }));
    return waiting?.find(({ kind }) => kind === 'catalogue-edition')?.subjects[0]?.key ?? '';
  }
  /** Records it at an item that lays all of its kind before the body. */
  const resolve = async (id: string, change: Partial<RecordResolutionInput>, by = opdc) => {
    const input: RecordResolutionInput = {
      ...{ id, item: 1, decided: 'approved', text: 'เห็นชอบตามเสนอ', kind: 'indicator-details', keys: ['2568/TH-42'] },
      ...change,
    };
    await deps().transactions.run((stores) => layBefore(stores, input));
    return recordResolution(deps(), by, input);
  };

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    await loadReferenceBodies(deps());
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      for (const province of provinces.filter(({ code }) => parties.some((one) => one === code))) {
        const consent = { signatures: [], approvals: [] };
        const { agreement } = buildDemoAgreement(province, shippedFramework(2568).version, consent);
        await stores.agreements.insert({ ...agreement, status: 'settled', signedAt: null }, deps().clock.now());
      }
    });
  });
  beforeEach(() => {
    today = '2024-11-18';
  });

  it('is recorded only for a meeting of a body that was held, by whoever keeps its record, on its day or later', async () => {
    expect(codesOf(await resolve('mtg-none', {}))).toEqual(['not-found']);
    const id = await meetingOf(oversight);
    expect(codesOf(await resolve(id, {}, actorOf('provincial-officer', 'TH-42')))).toEqual(['forbidden']);
    today = '2024-11-17';
    expect(codesOf(await resolve(id, {}))).toEqual(['resolution-before-meeting']);
    today = '2024-11-18';
    expect(codesOf(await resolve(await meetingOf(oversight, { status: 'called' }), {}))).toEqual(['meeting-not-held']);
  });

  it('needs a quorum and every representative without whom the body does not meet', async () => {
    const withoutBudget = await meetingOf(oversight, { absent: [2] });
    expect(codesOf(await resolve(withoutBudget, {}))).toEqual(['representative-missing']);
    const alone = await meetingOf(oversight, { absent: [2, 3, 4] });
    expect(codesOf(await resolve(alone, {}))).toEqual(['quorum-missing', 'representative-missing']);
    expect((await found('TH-42')).approvals).toEqual([]);
  });

  it('is foretold to whoever would record it: why none can be recorded yet', async () => {
    const hindrancesOf = async (id: string) =>
      accepted(await readMeetingResolutions(deps(), opdc, { id })).hindrances.map((one) => one.code);
    expect(await hindrancesOf(await meetingOf(oversight))).toEqual([]);
    expect(await hindrancesOf(await meetingOf(oversight, { status: 'called' }))).toEqual(['meeting-not-held']);
    expect(await hindrancesOf(await meetingOf(oversight, { absent: [2, 3, 4] }))).toEqual([
      'quorum-missing',
      'representative-missing',
    ]);
    const early = await meetingOf(oversight);
    today = '2024-11-17';
    expect(await hindrancesOf(early)).toEqual(['resolution-before-meeting']);
  });

  it('has numbers that follow one another, also when two are recorded at once', async () => {
    const id = await meetingOf(oversight);
    const [one, two] = await Promise.all(
      ['2568/TH-42', '2568/TH-50'].map((key) => resolve(id, { keys: [key], decided: 'noted' })),
    );
    const numbers = [one, two].map((done) => done?.ok && done.value.number).sort();
    expect(numbers).toEqual(['ระเบียบวาระที่ 1', 'ระเบียบวาระที่ 1 มติที่ 2']);
    const again = await resolve(id, { keys: ['2568/TH-42'], decided: 'noted' });
    expect(codesOf(again)).toEqual(['resolution-subject-resolved']);
  });

  it('says which item, which subjects and what was resolved', async () => {
    const id = await meetingOf(oversight);
    expect(codesOf(await resolve(id, { item: 7 }))).toEqual(['agenda-item-unknown']);
    expect(codesOf(await resolve(id, { keys: [] }))).toEqual(['resolution-subjects-required']);
    expect(codesOf(await resolve(id, { text: '  ' }))).toEqual(['resolution-text-required']);
    expect(codesOf(await resolve(id, { decided: null }))).toEqual(['resolution-decision-required']);
  });

  it('is recorded for all its parties or for none, and then acts on each', async () => {
    const id = await meetingOf(oversight);
    const two = ['2568/TH-42', '2568/TH-50'];
    expect(codesOf(await resolve(id, { keys: [...two, '2568/TH-99'] }))).toEqual([
      'resolution-not-carried-out',
      'not-found',
    ]);
    expect((await found('TH-42')).approvals).toEqual([]);
    expect(await deps().transactions.read((stores) => stores.resolutions.ofMeeting(id))).toEqual([]);
    const resolution = accepted(await resolve(id, { keys: two }));
    expect(resolution).toMatchObject({ bodyId: oversight, heldOn: '2024-11-18', number: 'ระเบียบวาระที่ 1' });
    for (const party of ['TH-42', 'TH-50']) {
      const { approvals, status } = await found(party);
      expect([status, approvals?.map((one) => one.resolution.meetingId)]).toEqual(['settled', [id]]);
    }
    expect((await found('TH-41')).approvals).toEqual([]);
  });

  it('rests on who came: from then on attendance stays as it is, also when the minutes are opened again', async () => {
    const id = await meetingOf(oversight);
    const leave = () =>
      recordAttendance(deps(), opdc, {
        id,
        rowVersion: null,
        attendance: [{ number: 1, attendance: { present: false } }],
      });
    const came = async () => {
      const { invitees, isResolved } = accepted(await readMeeting(deps(), opdc, { id }));
      return [isResolved, invitees.every((one) => one.attendance?.present === true)];
    };
    expect(await came()).toEqual([false, true]);
    accepted(await resolve(id, { keys: ['2568/TH-41'], decided: 'noted' }));
    expect(codesOf(await leave())).toEqual(['attendance-resolved-on']);
    const minutes = { id, rowVersion: null, minutes: [{ position: 1, text: 'รับทราบ' }] };
    accepted(await recordMeetingMinutes(deps(), opdc, minutes));
    for (const action of ['approve-minutes', 'reopen-minutes'] as const) {
      accepted(await moveMeeting(deps(), opdc, { id, rowVersion: null, reason: 'แก้คำผิด' }, action));
      expect(accepted(await readMeeting(deps(), opdc, { id })).isResolved).toBe(true);
    }
    expect(codesOf(await leave())).toEqual(['attendance-resolved-on']);
    expect(await came()).toEqual([true, true]);
  });

  it('of the subcommission on Joint KPIs and targets brings the approved details into force', async () => {
    const id = await meetingOf(subcommission);
    const joint = { kind: 'joint-indicators' as const, keys: ['2568/TH-42', '2568/TH-50'] };
    const { targets } = accepted(await resolve(id, joint));
    // What the body decided on, as it read then, and as the record is read back.
    expect(targets.map((one) => one.key)).toEqual(joint.keys);
    expect(targets.flatMap((one) => one.lines).every((line) => line.includes('ค่าเป้าหมาย'))).toBe(true);
    const [kept] = await deps().transactions.read((stores) => stores.resolutions.ofMeeting(id));
    expect(kept?.targets).toEqual(targets);
    expect([(await found('TH-42')).status, (await found('TH-50')).status]).toEqual(['in-force', 'in-force']);
    const [at, late] = [codesOf(await resolve(id, joint)), await resolve(await meetingOf(subcommission), joint)];
    expect(at).toEqual(['resolution-subject-resolved', 'resolution-subject-resolved']);
    expect(codesOf(late)).toEqual(['resolution-not-carried-out', 'approval-not-asked']);
    const details = { kind: 'indicator-details' as const, keys: ['2568/TH-41'] };
    expect(codesOf(await resolve(id, details))).toEqual(['resolution-not-carried-out', 'body-does-not-decide']);
  });

  it('on the framework is told with what waits, which only those who see the nation are told', async () => {
    const { version } = await publishUnapproved(deps().transactions, 2568);
    const key = `2568/${version}`;
    const waits = async () => {
      const reading = accepted(await readResolutions(deps(), opdc, { fiscalYear: 2568 }));
      return reading.waiting?.find((one) => one.kind === 'framework')?.subjects.map((one) => one.key);
    };
    expect(await waits()).toEqual([key]);
    const [id, other] = [await meetingOf(subcommission), await meetingOf(subcommission)];
    const ask = (at: string, decided: 'noted' | 'approved') => resolve(at, { kind: 'framework', keys: [key], decided });
    accepted(await ask(other, 'noted'));
    expect(await waits()).toEqual([key]);
    const both = await Promise.all([ask(id, 'approved'), ask(id, 'approved')]);
    expect(both.map((one) => codesOf(one)).sort()).toEqual([[], ['resolution-subject-resolved']]);
    for (const at of [id, other]) expect(codesOf(await ask(at, 'approved'))).toEqual(['resolution-subject-resolved']);
    expect(await waits()).toEqual([]);
    const named = accepted(await readMeetingResolutions(deps(), opdc, { id })).recorded.map((one) => one.subjects);
    expect(named).toEqual([[`ฉบับที่ ${version}`]]);
    const officer = actorOf('provincial-officer', 'TH-42');
    const told = accepted(await readResolutions(deps(), officer, { fiscalYear: 2568 }));
    expect(told.waiting).toBeNull();
    expect(told.recorded.map((one) => one.subjectKind)).toContain('framework');
    expect(told.recorded.flatMap((one) => one.subjects)).toContain('จังหวัดเลย');
    expect(new Set(told.recorded.map((one) => one.recordedName))).toEqual(new Set([opdc.name]));
    const published = accepted(await readResolutions(deps(), visitor, { fiscalYear: 2568 }));
    expect(published.recorded).toEqual(told.recorded.map((one) => ({ ...one, recordedName: '' })));
  });

  it('is recorded by no body but the one that the year lets decide on its subject, whatever it decides', async () => {
    const framework = { kind: 'framework' as const, keys: [`2568/${shippedFramework(2568).version}`] };
    accepted(await startDraft(deps(), opdc, { fiscalYear: 2568, from: null }));
    const list = { kind: 'catalogue-edition' as const, keys: [await listWaiting()] };
    for (const change of [framework, list])
      for (const decided of ['approved', 'not-approved', 'noted'] as const)
        expect(codesOf(await resolve(await meetingOf('committee.negotiation'), { ...change, decided }))).toEqual([
          'resolution-not-carried-out',
          'body-does-not-decide',
        ]);
  });

  it('on a subject that there is none of is refused, and is no fault', async () => {
    const id = await meetingOf(subcommission);
    for (const kind of ['framework', 'catalogue-edition', 'joint-indicators'] as const)
      for (const key of ['x', '2568', '2568/', 'x/TH-42', '2568/1/2'])
        expect(codesOf(await resolve(id, { kind, keys: [key] }))).toEqual([
          'resolution-not-carried-out',
          'resolution-subject-unknown',
        ]);
  });

  it('is never changed or removed, by whatever way', async () => {
    for (const sql of ["UPDATE resolution SET text = 'อื่น'", 'DELETE FROM resolution', 'TRUNCATE resolution'])
      await expect(database.owner.query(sql)).rejects.toThrow();
  });
});
