import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { PartyPlan } from '../../domain/plans/party-plan.ts';
import { type PlanAction, planMoves } from '../../domain/plans/plan-moves.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf, sampleAgreement } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import type { ReceivedFile } from '../year/file-vault.ts';
import { attachPlanFile } from './attach-plan-file.ts';
import { filedPlansOf } from './filed-plans-of.ts';
import { movePlan } from './plan-lifecycle.ts';
import { readPlan, readPlanFile, readPlansOfParty } from './read-plans.ts';
import { readPlansOfYear } from './read-plans-of-year.ts';
import { savePlan, startPlan } from './write-plan.ts';

const officer = actorOf('provincial-officer', 'TH-42');
const governor = actorOf('governor', 'TH-42');
const opdc = actorOf('opdc-officer', 'opdc');
const outsiders = {
  neighbour: actorOf('provincial-officer', 'TH-41'),
  host: actorOf('kpi-host', 'TH-42.cd'),
  citizen: actorOf('public', 'public'),
} as const;
const loei = { organisationId: 'TH-42', fiscalYear: 2554 };
const details = {
  ...{ kind: 'operational', title: 'แผนปฏิบัติราชการประจำปี พ.ศ. 2554', firstYear: 2554, lastYear: 2554 },
  ...{ approvedOn: '2010-08-20', approvedBy: 'ที่ประชุมของจังหวัด' },
};

describeOnEachDatabase('a plan of a province', (database) => {
  let now = '2010-09-01T02:00:00.000Z';
  const [kept, discarded]: string[][] = [[], []];
  const files = {
    keep: async ({ sha256 }: { readonly sha256: string }) => void kept?.push(sha256),
    discard: async ({ sha256 }: { readonly sha256: string }) => void discarded?.push(sha256),
    open: async (sha256: string) =>
      kept?.includes(sha256)
        ? (async function* () {
            yield new TextEncoder().encode(sha256);
          })()
        : null,
  };
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    files,
  });
  beforeAll(async () => {
    const people = await peopleSetting(() => database.pool);
    await publishShippedFrameworks({ ...people.deps, transactions: deps().transactions });
  });

  const start = async (more: object = {}) =>
    accepted(await startPlan(deps(), officer, { ...loei, ...details, ...more }));
  const fileOf = (letter: string, more: Partial<ReceivedFile> = {}): ReceivedFile => ({
    ...{
      temporaryPath: '',
      sha256: letter.repeat(64),
      fileName: 'แผน.pdf',
      sizeBytes: 9,
      mediaType: 'application/pdf',
    },
    edges: { head: '%PDF-1.7', tail: '%%EOF' },
    ...more,
  });
  const attach = (plan: PartyPlan, file: ReceivedFile, actor: Actor = officer) =>
    attachPlanFile(deps(), actor, { ...loei, number: plan.number, file });
  const move = (plan: PartyPlan, action: PlanAction, actor: Actor = officer, reason = '') =>
    movePlan(deps(), actor, { ...loei, number: plan.number, rowVersion: null, reason }, action);
  const sent = async (letter: string, more: object = {}) => {
    const plan = await start(more);
    accepted(await attach(plan, fileOf(letter)));
    return accepted(await move(plan, 'send-plan'));
  };
  const journalled = async (plan: PartyPlan) => {
    const { rows } = await database.pool.query<{ action: string; reason: string | null }>(
      `SELECT action, reason FROM journal WHERE organisation_id = 'TH-42' AND subject = $1 ORDER BY seq`,
      [`2554/plans/${plan.number}`],
    );
    return rows.map(({ action, reason }) => (reason === null ? action : `${action}: ${reason}`));
  };

  it('is sent with its file, returned with a reason, sent again and received; every edition stays readable', async () => {
    const first = await sent('a');
    expect(first).toMatchObject({ status: 'sent', edition: 1, sentName: officer.name, sentAt: now });
    expect(codesOf(await move(first, 'return-plan', opdc))).toEqual(['reason-required']);
    accepted(await move(first, 'return-plan', opdc, 'ภาคผนวกไม่ครบ'));
    now = '2010-09-03T02:00:00.000Z';
    const second = await sent('b');
    expect(second.edition).toBe(2);
    const received = accepted(await move(second, 'receive-plan', opdc));
    expect(received).toMatchObject({ status: 'received', answeredAt: now, answeredName: opdc.name });
    const reading = accepted(await readPlan(deps(), opdc, { ...loei, number: first.number }));
    expect(reading.plan).toMatchObject({ status: 'returned', reason: 'ภาคผนวกไม่ครบ' });
    const file = accepted(await readPlanFile(deps(), opdc, { ...loei, number: first.number }));
    expect(file.file.sha256).toBe('a'.repeat(64));
    expect(await journalled(first)).toEqual([
      ...['plan.start', 'plan.attach', 'plan.send-plan', 'plan.return-plan: ภาคผนวกไม่ครบ'],
    ]);
  });

  it('cannot be sent without a title or a file, nor while an edition of it waits for OPDC', async () => {
    const nameless = await start({ title: ' ' });
    expect(codesOf(await move(nameless, 'send-plan'))).toEqual(['plan-title-missing']);
    const plan = await start();
    expect(codesOf(await move(plan, 'send-plan'))).toEqual(['plan-file-missing']);
    accepted(await attach(plan, fileOf('c')));
    const waiting = accepted(await move(plan, 'send-plan'));
    const next = await start();
    accepted(await attach(next, fileOf('d')));
    expect(codesOf(await move(next, 'send-plan'))).toEqual(['plan-waits-for-answer']);
    accepted(await move(waiting, 'withdraw-plan', governor, 'แนบไฟล์ผิด'));
    expect(accepted(await move(next, 'send-plan', governor)).edition).toBe((waiting.edition ?? 0) + 1);
    accepted(await move(next, 'receive-plan', opdc));
  });

  it('takes a file as evidence is taken: known by its bytes, kept only with its row', async () => {
    const plan = await start();
    const refused = (more: Partial<ReceivedFile>) => attach(plan, fileOf('e', more));
    expect(codesOf(await refused({ mediaType: null }))).toEqual(['file-type-not-allowed']);
    expect(codesOf(await refused({ sizeBytes: 0 }))).toEqual(['file-empty']);
    expect(codesOf(await refused({ sizeBytes: 21 * 1024 * 1024 }))).toEqual(['file-too-large']);
    expect(codesOf(await refused({ edges: { head: '%PDF-1.7', tail: '' } }))).toEqual(['pdf-not-whole']);
    expect(kept).not.toContain('e'.repeat(64));
    expect(discarded).toContain('e'.repeat(64));
    const { file } = accepted(await attach(plan, fileOf('f', { fileName: 'x\u202e.exe' })));
    expect(file).toMatchObject({ sha256: 'f'.repeat(64), fileName: 'x.pdf' });
    accepted(await move(plan, 'discard-plan'));
    expect(codesOf(await attach(plan, fileOf('a')))).toEqual(['plan-not-editable']);
  });

  it('once sent is changed by nobody, and a draft only by who has seen it as it is', async () => {
    const plan = await start();
    const save = (more: object, rowVersion = plan.rowVersion) =>
      savePlan(deps(), officer, { ...loei, number: plan.number, ...details, ...more, rowVersion });
    const saved = accepted(await save({ title: 'ชื่อใหม่' }));
    expect(saved).toMatchObject({ title: 'ชื่อใหม่', rowVersion: 2 });
    expect(codesOf(await save({ title: 'อื่น' }))).toEqual(['changed-meanwhile']);
    expect(await save({ title: 'ชื่อใหม่' }, 2)).toMatchObject({ ok: true, unchanged: true });
    accepted(await move(plan, 'discard-plan'));
    expect(codesOf(await save({ title: 'อื่น' }, 3))).toEqual(['plan-not-editable']);
  });

  it('once sent stays as it was sent, by whatever way; its status and the answer go on', async () => {
    const [plan, draft] = [await sent('c'), await start()];
    const place = `organisation_id = 'TH-42' AND fiscal_year = 2554 AND number`;
    const changes = [
      "title = 'อื่น'",
      'last_year = last_year + 1',
      'first_year = first_year - 1',
      "file_name = 'อื่น.pdf'",
    ];
    const others = [
      `file_sha256 = '${'a'.repeat(64)}'`,
      'edition = edition + 7',
      "kind = 'development'",
      'number = 99',
    ];
    for (const change of [
      ...changes,
      ...others,
      "approved_by = 'อื่น'",
      "approved_on = '2010-01-01'",
      "sent_name = 'อื่น'",
    ])
      await expect(
        database.owner.query(`UPDATE party_plan SET ${change} WHERE ${place} = ${plan.number}`),
        change,
      ).rejects.toThrow(/never changed/);
    for (const removal of [`DELETE FROM party_plan WHERE ${place} = ${plan.number}`, 'TRUNCATE party_plan'])
      await expect(database.owner.query(removal), removal).rejects.toThrow(/never changed/);
    await database.owner.query(`UPDATE party_plan SET title = 'ร่างอื่น' WHERE ${place} = ${draft.number}`);
    accepted(await move(plan, 'withdraw-plan', governor, 'แนบไฟล์ผิด'));
    accepted(await move(draft, 'discard-plan'));
  });

  it('is neither read nor moved by other provinces, hosts and citizens, and a draft by nobody outside', async () => {
    const draft = await start();
    const number = { ...loei, number: draft.number };
    for (const [who, actor] of Object.entries(outsiders)) {
      expect(codesOf(await readPlansOfParty(deps(), actor, loei)), who).toEqual(['forbidden']);
      expect(codesOf(await readPlanFile(deps(), actor, number)), who).toEqual(['forbidden']);
      expect(codesOf(await readPlansOfYear(deps(), actor, loei)), who).toEqual(['forbidden']);
      expect(codesOf(await startPlan(deps(), actor, { ...loei, ...details })), who).toEqual(['forbidden']);
      expect(codesOf(await savePlan(deps(), actor, { ...number, ...details, rowVersion: 1 })), who).toEqual([
        'forbidden',
      ]);
      expect(codesOf(await attach(draft, fileOf('a'), actor)), who).toEqual(['forbidden']);
      for (const { action } of planMoves)
        expect(codesOf(await move(draft, action, actor, 'เหตุผล')), `${who} ${action}`).toEqual(['forbidden']);
    }
    expect(codesOf(await readPlan(deps(), opdc, number))).toEqual(['not-found']);
    expect(codesOf(await move(draft, 'send-plan', opdc))).toEqual(['forbidden']);
    expect(codesOf(await move(draft, 'receive-plan', officer))).toEqual(['forbidden']);
    accepted(await move(draft, 'discard-plan'));
  });

  it('is named by the agreement in its edition in use, and as it was signed once anybody has signed', async () => {
    const named = (agreement: Agreement) =>
      deps().transactions.read((stores) => filedPlansOf(stores, shippedFramework(2554), agreement));
    const draft: Agreement = { ...sampleAgreement, ...loei, status: 'draft', signatures: [], indicators: [] };
    const inUse = await named(draft);
    expect(inUse).toMatchObject([{ title: details.title, receivedOn: '2010-09-03', sha256: 'd'.repeat(64) }]);
    await deps().transactions.run(async (stores) => {
      await stores.agreements.insert(draft, now);
      await stores.agreements.update({ ...draft, filedPlans: inUse }, now);
    });
    const stored = await deps().transactions.read((stores) => stores.agreements.find('TH-42', 2554));
    expect(stored?.filedPlans).toEqual(inUse);
    const office = { position: 1, office: 'ผู้ว่าราชการจังหวัดเลย', signerName: 'ก', actingFor: null, signedAt: now };
    const signed = { ...draft, filedPlans: inUse, signatures: [{ ...office, contentHash: 'x' }] };
    const later = await sent('9');
    accepted(await move(later, 'receive-plan', opdc));
    expect(await named(signed)).toEqual(inUse);
    expect(await named(draft)).toMatchObject([{ sha256: '9'.repeat(64) }]);
  });

  it('stands in the list of the year: who has sent, who has not', async () => {
    const year = accepted(await readPlansOfYear(deps(), opdc, { fiscalYear: 2554 }));
    const { parties, received, none } = year.counts.operational;
    expect({ received, none: parties - none }).toEqual({ received: 1, none: 1 });
    expect(parties).toBe(75 + 18);
    expect(year.counts.development).toEqual({ parties, sent: 0, received: 0, back: 0, none: parties });
    const own = year.rows.find((one) => one.organisationId === 'TH-42' && one.kind === 'operational');
    expect(own?.plan).toMatchObject({ status: 'received' });
  });
});
