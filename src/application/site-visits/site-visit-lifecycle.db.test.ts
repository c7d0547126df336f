import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import type { SiteVisitAction } from '../../domain/site-visits/site-visit-moves.ts';
import { adviceSetting } from '../../testing/advice-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { receivedFile, rememberingVault } from '../../testing/received-file.ts';
import { actorOf, growth } from '../../testing/reporting-sample.ts';
import { pendingReader } from '../work/pending-reader.ts';
import { answerFinding } from './answer-finding.ts';
import { planVisit } from './plan-visit.ts';
import { readVisit } from './read-visit.ts';
import { readVisitsOfYear } from './read-visits-of-year.ts';
import { recordVisit } from './record-visit.ts';
import { type MoveVisitInput, moveVisit } from './site-visit-lifecycle.ts';
import { attachVisitFile, mayAttachVisitFile, openVisitFile, takeBackVisitFile } from './visit-files.ts';

const loei = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
const nothing = { attendance: null, notes: [], findings: [] };

describeOnEachDatabase('a visit to a party', (database) => {
  let setting: Awaited<ReturnType<typeof adviceSetting>>;
  beforeAll(async () => {
    setting = await adviceSetting(database);
    setting.onDay('2025-12-01');
  });
  const deps = () => setting.deps;
  const opdc = () => setting.people.writer;
  const head = () => setting.people.checker;
  const officer = () => setting.people.officer;
  const stranger = actorOf('provincial-officer', 'TH-13');
  const evaluator = actorOf('evaluator', 'opdc');
  const planned = () => ({
    ...{ day: '2025-12-15', starts: '09:30', ends: '15:30', place: 'ศาลากลางจังหวัด', others: ['ที่ปรึกษา'] },
    items: [
      { number: 1, code: growth.code, matter: '', meets: 'เจ้าภาพ' },
      { number: 2, code: '', matter: 'แผนของจังหวัด', meets: '' },
    ],
    ...{ team: [head().userId, opdc().userId], headId: head().userId },
  });
  const plan = (change: object = {}, actor = opdc()) =>
    planVisit(deps(), actor, { ...loei, plan: { ...planned(), ...change }, rowVersion: null });
  const move = (
    actor: Actor,
    action: SiteVisitAction,
    more: Partial<MoveVisitInput> = {},
    password = settingPassword,
  ) => moveVisit(deps(), actor, { ...loei, rowVersion: null, ...more }, { action, proof: { password } });
  const read = async (actor: Actor) => accepted(await readVisit(deps(), actor, loei));
  const tasks = async (actor: Actor) =>
    (await deps().transactions.read((stores) => pendingReader(stores, deps().clock.today()).of(actor)))
      .filter(({ siteVisit }) => siteVisit)
      .map(({ kind }) => kind);

  it('is nothing to a stranger, whatever there is', async () => {
    const key = { ...loei, organisationId: 'TH-99' };
    expect(codesOf(await readVisit(deps(), stranger, loei))).toEqual(['forbidden']);
    expect(codesOf(await readVisit(deps(), stranger, key))).toEqual(['forbidden']);
    for (const actor of [stranger, officer(), evaluator]) expect(codesOf(await plan({}, actor))).toEqual(['forbidden']);
    for (const action of ['announce', 'confirm', 'ask-day', 'cancel', 'sign-off'] as const)
      expect(codesOf(await move(stranger, action, { reason: 'ก' }))).toEqual(['forbidden']);
    expect(codesOf(await recordVisit(deps(), stranger, { ...loei, record: nothing }))).toEqual(['forbidden']);
    expect(codesOf(await answerFinding(deps(), stranger, { ...loei, code: growth.code, answer: 'ก' }))).toEqual([
      'forbidden',
    ]);
    expect(
      codesOf(await openVisitFile({ ...deps(), files: rememberingVault() }, stranger, { ...loei, number: 1 })),
    ).toEqual(['forbidden']);
    expect(codesOf(await readVisitsOfYear(deps(), officer(), loei))).toEqual(['forbidden']);
  });

  it('begins with those of the panel that evaluates the party who may go there', async () => {
    expect((await read(opdc())).suggested).toBeNull();
    const member = (userId: string) => ({ userId, name: userId, organisationId: 'opdc', organisationName: 'ก.พ.ร.' });
    await deps().transactions.run((stores) =>
      stores.evaluation.savePanel({
        ...{ fiscalYear: 2568, number: 1, round: '12m', name: 'คณะที่ 1', parties: ['TH-42'], headId: 'gone' },
        ...{ document: { title: 'คำสั่ง', number: '1', issuedOn: '2025-10-01' }, rowVersion: 1 },
        ...{
          members: [member('gone'), member(head().userId)],
          changedAt: '2025-10-01T02:00:00.000Z',
          changedName: '-',
        },
      }),
    );
    expect((await read(opdc())).suggested).toEqual({
      ...{ panelName: 'คณะที่ 1', team: [head().userId], headId: head().userId },
    });
    expect((await read(evaluator)).suggested).toBeNull();
  });

  it('is arranged whole: what is missing is said beside its field', async () => {
    for (const [change, code] of [
      [{ day: '' }, 'site-visit-day-required'],
      [{ day: '2025-11-28' }, 'site-visit-day-past'],
      [{ day: '2025-12-13' }, 'site-visit-day-off'],
      [{ starts: '25:00' }, 'meeting-time-invalid'],
      [{ ends: '09:00' }, 'meeting-ends-before-start'],
      [{ place: '' }, 'site-visit-place-required'],
      [{ items: [] }, 'site-visit-items-required'],
      [{ items: [{ number: 1, code: '9.9', matter: '', meets: '' }] }, 'site-visit-item-unknown'],
      [{ items: [{ number: 1, code: '', matter: '', meets: 'ก' }] }, 'site-visit-item-matter'],
      [{ team: [] }, 'site-visit-team-required'],
      [{ headId: '' }, 'site-visit-head-required'],
      [{ team: ['nobody'] }, 'site-visit-member-unknown'],
      [{ team: [officer().userId] }, 'site-visit-member-unknown'],
    ] as const)
      expect([change, codesOf(await plan(change))]).toEqual([change, [code]]);
    accepted(await plan());
    expect(accepted(await plan()).rowVersion).toBe(1);
    expect((await plan()) as object).toMatchObject({ unchanged: true });
    expect((await read(officer())).visit).toBeNull();
    expect(codesOf(await move(officer(), 'confirm'))).toEqual(['site-visit-none']);
    expect(await tasks(opdc())).toContain('announce-visit');
  });

  it('takes nobody who holds a role in the party or its agencies', async () => {
    await deps().transactions.run((stores) =>
      stores.users.grant({
        ...{ userId: opdc().userId, organisationId: 'TH-42', role: 'deputy-governor' },
        ...{ validFrom: '2025-01-01', validTo: '2025-12-02' },
      }),
    );
    expect(codesOf(await plan({ place: 'อื่น' }))).toEqual(['site-visit-member-own']);
    expect((await read(opdc())).candidates.map(({ userId }) => userId)).not.toContain(opdc().userId);
    setting.onDay('2025-12-03');
  });

  it('is announced, the party asks for another day, and confirms the one it is given', async () => {
    accepted(await move(opdc(), 'announce'));
    expect(await tasks(officer())).toEqual(['confirm-visit']);
    expect(codesOf(await plan())).toEqual(['site-visit-not-draft']);
    expect(codesOf(await move(officer(), 'ask-day'))).toEqual(['reason-required']);
    accepted(await move(officer(), 'ask-day', { reason: 'ตรงกับการตรวจราชการ', wanted: '2025-12-18' }));
    expect((await read(opdc())).visit?.asked).toMatchObject({ day: '2025-12-18', reason: 'ตรงกับการตรวจราชการ' });
    expect(await tasks(opdc())).toContain('decide-visit');
    expect(codesOf(await move(head(), 'sign-off'))).toEqual(['move-not-legal']);
    const moved = { ...planned(), day: '2025-12-18' };
    expect(codesOf(await move(opdc(), 'change-plan', { plan: moved }))).toEqual(['reason-required']);
    accepted(await move(opdc(), 'change-plan', { plan: moved, reason: 'ตามที่จังหวัดขอ' }));
    const { visit } = await read(officer());
    expect(visit).toMatchObject({ day: '2025-12-18', status: 'announced', sequence: 2, reason: 'ตามที่จังหวัดขอ' });
    accepted(await move(officer(), 'confirm'));
    expect(await tasks(head())).toEqual(['make-visit']);
    expect(codesOf(await recordVisit(deps(), head(), { ...loei, record: nothing }))).toEqual([
      'site-visit-day-not-come',
    ]);
  });

  it('is written by its team alone, and read by the party once its head has signed', async () => {
    setting.onDay('2025-12-18');
    const record = {
      attendance: { text: 'หัวหน้าสำนักงานจังหวัด', base: 0 },
      notes: [{ item: 2, text: 'แผนยังไม่ผ่านคณะ', base: 0 }],
      findings: [{ code: growth.code, verdict: 'agrees', seen: 'ทะเบียนตรง', toShow: '', base: 0 }],
    };
    expect(codesOf(await recordVisit(deps(), evaluator, { ...loei, record }))).toEqual(['site-visit-not-in-team']);
    expect(codesOf(await move(head(), 'sign-off'))).toEqual(['site-visit-nobody-came']);
    accepted(await recordVisit(deps(), opdc(), { ...loei, record }));
    expect((await recordVisit(deps(), opdc(), { ...loei, record })) as object).toMatchObject({ unchanged: true });
    expect((await read(officer())).visit).toMatchObject({ attendance: null, notes: [], findings: [] });
    expect(codesOf(await move(opdc(), 'cancel', { reason: 'ก' }))).toEqual(['site-visit-found-already']);
    const scored = await deps().transactions.read((stores) => stores.results.listOfRound({ ...loei, round: '6m' }));
    const vault = rememberingVault();
    const files = { ...deps(), files: vault };
    expect(codesOf(await mayAttachVisitFile(deps(), evaluator, loei))).toEqual(['site-visit-not-in-team']);
    const photo = { ...loei, file: receivedFile('a'), title: 'ป้าย', about: '2' };
    accepted(await attachVisitFile(files, head(), photo));
    expect((await attachVisitFile(files, head(), photo)) as object).toMatchObject({ unchanged: true });
    expect(codesOf(await attachVisitFile(files, head(), { ...photo, file: receivedFile('b'), about: '9' }))).toEqual([
      'attachment-about-unknown',
    ]);
    const second = accepted(await attachVisitFile(files, head(), { ...photo, file: receivedFile('c'), title: 'ผิด' }));
    accepted(await takeBackVisitFile(deps(), head(), { ...loei, number: second.number, reason: 'ถ่ายผิด' }));
    expect(codesOf(await openVisitFile(files, officer(), { ...loei, number: 1 }))).toEqual(['not-found']);
    expect(codesOf(await answerFinding(deps(), officer(), { ...loei, code: growth.code, answer: 'ก' }))).toEqual([
      'site-visit-not-signed',
    ]);
    expect(codesOf(await move(opdc(), 'sign-off'))).toEqual(['site-visit-not-head']);
    expect(codesOf(await move(head(), 'sign-off', {}, 'ผิด'))).toEqual(['password-wrong']);
    accepted(await move(head(), 'sign-off'));
    expect((await read(officer())).visit?.findings).toMatchObject([{ seen: 'ทะเบียนตรง', answer: null }]);
    accepted(await openVisitFile(files, officer(), { ...loei, number: 1 }));
    expect(codesOf(await recordVisit(deps(), head(), { ...loei, record }))).toEqual(['site-visit-closed']);
    const after = await deps().transactions.read((stores) => stores.results.listOfRound({ ...loei, round: '6m' }));
    expect(after).toEqual(scored);
  });

  it('is answered by the party, each finding once', async () => {
    expect(await tasks(officer())).toEqual(['answer-findings']);
    const answer = (text: string, code: string = growth.code) =>
      answerFinding(deps(), officer(), { ...loei, code, answer: text });
    expect(codesOf(await answer(' '))).toEqual(['site-visit-answer-required']);
    expect(codesOf(await answer('ก', '9.9'))).toEqual(['site-visit-finding-none']);
    accepted(await answer('รับทราบ'));
    expect((await answer('รับทราบ')) as object).toMatchObject({ unchanged: true });
    expect(codesOf(await answer('อีกครั้ง'))).toEqual(['site-visit-finding-answered']);
    expect(await tasks(officer())).toEqual([]);
  });

  it('stands in the journal, every act of it in order', async () => {
    const rows = await database.pool.query<{ action: string }>(
      `SELECT action FROM journal WHERE subject = '2568/site-visit/12m' ORDER BY seq`,
    );
    expect(rows.rows.map(({ action }) => action)).toEqual([
      ...['site-visit.plan', 'site-visit.announce', 'site-visit.ask-day', 'site-visit.change-plan'],
      ...['site-visit.confirm', 'site-visit.record', 'site-visit.attach', 'site-visit.attach'],
      ...['site-visit.take-back-file', 'site-visit.sign-off', 'site-visit.answer'],
    ]);
  });
});
