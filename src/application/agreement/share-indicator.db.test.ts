import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { agreementContent } from '../../domain/agreement/agreement-content.ts';
import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import { type Agreement, type Indicator, planOf } from '../../domain/agreement/indicator.ts';
import { readAgreementContent } from '../../domain/agreement/read-agreement-content.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { contentText } from '../../domain/values/content-text.ts';
import { cluster, clusterIndicator, ownIndicator } from '../../testing/cluster-sample.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdSession } from '../../testing/hold-session.ts';
import { accepted, codesOf, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishSigned, signedFramework } from '../../testing/shipped-framework.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { assignHost } from './assign-host.ts';
import { moveAgreement } from './move-agreement.ts';
import { readAgreement } from './read-agreement.ts';
import { saveAgreement } from './save-agreement.ts';
import { shareIndicator } from './share-indicator.ts';
import { startAgreement } from './start-agreement.ts';

const clusterOfficer = actorOf('provincial-officer', cluster.id);
const officer: Actor = {
  ...actorOf('provincial-officer', 'TH-42'),
  holdings: [{ role: 'provincial-officer', organisationId: 'TH-42', clusterIds: [cluster.id, 'cluster-2560-7'] }],
};
const plan: Indicator = { ...ownIndicator, code: '1-PLAN', weight: '40' };
const satisfaction: Indicator = { ...ownIndicator, code: '2-SATISFACTION', componentCode: '2', weight: '20' };
const written = { vision: 'เมืองน่าอยู่', strategicIssues: 'การค้าชายแดน', goals: 'รายได้เพิ่มขึ้น' };
const inCluster = { organisationId: cluster.id, fiscalYear: 2554 };
const inProvince = { organisationId: 'TH-42', fiscalYear: 2554 };

describeOnEachDatabase('the agreement of a cluster', (database) => {
  const now = '2010-09-06T02:00:00.000Z';
  let setting: Awaited<ReturnType<typeof peopleSetting>>;
  let member: Actor | null = null;
  const deps = () => {
    const transactions = openTransactions(database.pool, () => now);
    return { ...setting.deps, transactions, clock: { now: () => now, today: () => '2010-09-06' } };
  };
  const find = (key: typeof inProvince) =>
    deps().transactions.read(async (stores) => {
      const found = await stores.agreements.find(key.organisationId, key.fiscalYear);
      if (!found) throw new Error(`no agreement of ${key.organisationId}`);
      return found;
    });
  const save = (actor: Actor, agreement: Agreement, indicators: readonly Indicator[]) =>
    saveAgreement(deps(), actor, {
      ...agreement,
      rowVersion: null,
      plan: { ...planOf(agreement), ...written },
      indicators,
    });
  const stand = async (key: typeof inProvince, status: AgreementStatus) => {
    const agreement = await find(key);
    await deps().transactions.run((stores) => stores.agreements.update({ ...agreement, status }, now));
  };
  const share = (change = {}) =>
    shareIndicator(deps(), officer, {
      ...{ ...inProvince, rowVersion: null, sharedCode: clusterIndicator.code },
      ...{ code: '1-PLAN-C', componentCode: '1', weight: '40', ...change },
    });

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    await publishSigned(deps().transactions, 2554);
    await publishShippedFrameworks(deps());
  });

  it('is begun by its own officer, only for a year and a grouping in which clusters are parties', async () => {
    const start = (actor: Actor, organisationId: string, fiscalYear: number) =>
      startAgreement(deps(), actor, { organisationId, fiscalYear });
    expect(codesOf(await start(officer, cluster.id, 2554))).toEqual(['forbidden']);
    expect(codesOf(await start(clusterOfficer, cluster.id, 2568))).toEqual(['party-not-in-framework']);
    const newer = actorOf('provincial-officer', 'cluster-2560-7');
    expect(codesOf(await start(newer, 'cluster-2560-7', 2554))).toEqual(['party-not-in-framework']);
    expect(accepted(await start(clusterOfficer, cluster.id, 2554))).toMatchObject({ status: 'draft', indicators: [] });
    expect(accepted(await start(clusterOfficer, cluster.id, 2553)).status).toBe('draft');
    accepted(await start(officer, 'TH-42', 2554));
  });

  it('is read as a draft by its member provinces, and by no other', async () => {
    const reading = accepted(await readAgreement(deps(), officer, inCluster));
    expect(reading.members.map((one) => one.id)).toEqual(['TH-39', 'TH-41', 'TH-42', 'TH-43']);
    expect(reading).toMatchObject({ mayEdit: false, mayStart: false });
    const stranger = actorOf('provincial-officer', 'TH-50');
    expect(codesOf(await readAgreement(deps(), stranger, inCluster))).toEqual(['forbidden']);
    expect(codesOf(await readAgreement(deps(), clusterOfficer, inProvince))).toEqual(['forbidden']);
  });

  it('is hosted by agencies of its member provinces', async () => {
    accepted(await save(clusterOfficer, await find(inCluster), [clusterIndicator]));
    const host = { ...inCluster, code: clusterIndicator.code, part: 'lead', validFrom: '2010-10-01' } as const;
    expect(codesOf(await assignHost(deps(), clusterOfficer, { ...host, agencyId: 'TH-50.com' }))).toEqual([
      'agency-of-another-province',
    ]);
    accepted(await assignHost(deps(), clusterOfficer, { ...host, agencyId: 'TH-41.com' }));
    const { agencies } = accepted(await readAgreement(deps(), clusterOfficer, inCluster));
    expect(new Set(agencies.map((one) => one.provinceId))).toEqual(new Set(['TH-39', 'TH-41', 'TH-42', 'TH-43']));
  });

  it('gives its indicators to a member’s draft, which places and weighs them, and words them as the cluster does', async () => {
    accepted(await save(officer, await find(inProvince), [plan, satisfaction]));
    expect(codesOf(await share({ sharedCode: '1-NONE' }))).toEqual(['cluster-indicator-unknown']);
    expect(codesOf(await share({ componentCode: '3' }))).toEqual(['cluster-not-counted-here']);
    accepted(await share());
    const [first, second] = (await find(inProvince)).indicators;
    expect(first).toMatchObject({ code: plan.code, sharedFrom: null });
    expect(second).toMatchObject({ code: '1-PLAN-C', name: clusterIndicator.name, weight: '40' });
    expect(second?.sharedFrom).toEqual({
      organisationId: cluster.id,
      organisationName: cluster.name,
      code: clusterIndicator.code,
    });
    const reworded = (await find(inProvince)).indicators.map((one) => ({ ...one, name: 'ชื่อที่จังหวัดตั้งเอง' }));
    const saved = accepted(await save(officer, await find(inProvince), reworded));
    expect(saved.indicators[1]?.name).toBe(clusterIndicator.name);
    const foreign = reworded.map((one) =>
      one.sharedFrom ? { ...one, sharedFrom: { ...one.sharedFrom, organisationId: 'cluster-2552-8' } } : one,
    );
    expect(codesOf(await save(officer, await find(inProvince), foreign))).toEqual(['not-own-cluster']);
  });

  it('holds its provinces to what it says: a changed indicator is taken again before the proposal goes', async () => {
    accepted(await save(clusterOfficer, await find(inCluster), [{ ...clusterIndicator, name: 'ชื่อใหม่ของกลุ่มจังหวัด' }]));
    const propose = () => moveAgreement(deps(), officer, { ...inProvince, rowVersion: null }, 'propose');
    expect(codesOf(await propose())).toEqual(['shared-indicator-differs']);
    const found = await find(inProvince);
    accepted(await save(officer, found, found.indicators));
    expect(accepted(await propose()).indicators[1]?.name).toBe('ชื่อใหม่ของกลุ่มจังหวัด');
  });

  it('is agreed before a member’s agreement that counts it', async () => {
    await stand(inProvince, 'annexes-sent');
    const confirm = () => moveAgreement(deps(), officer, { ...inProvince, rowVersion: null }, 'confirm-annexes');
    expect(codesOf(await confirm())).toEqual(['cluster-not-agreed']);
    await stand(inCluster, 'agreed');
    expect(accepted(await confirm()).status).toBe('agreed');
  });

  it('changes what a negotiating member agrees to', async () => {
    const agreed = await find(inCluster);
    const target = agreed.indicators.map((one) => ({ ...one, definition: 'ปรับตามมติการเจรจา' }));
    await deps().transactions.run((stores) => stores.agreements.replaceIndicators(agreed, target));
    await stand(inProvince, 'negotiating');
    await holdSession(deps().transactions, inProvince, deps().clock.today());
    const opdc = actorOf('opdc-officer', 'opdc');
    accepted(await moveAgreement(deps(), opdc, { ...inProvince, rowVersion: null }, 'conclude-negotiation'));
    expect((await find(inProvince)).indicators[1]?.definition).toBe('ปรับตามมติการเจรจา');
  });

  it('stands with its plan in a member’s agreement, as the first signatory of the member read it', async () => {
    const plan = { vision: 'ประตูการค้าลุ่มน้ำโขง', strategicIssues: 'การค้าชายแดน', goals: 'รายได้เพิ่มขึ้น' };
    const write = async (vision: string) => {
      const own = await find(inCluster);
      await deps().transactions.run((stores) => stores.agreements.update({ ...own, ...plan, vision }, now));
    };
    await write(plan.vision);
    const governor = await setting.person('member@example.th', 'นายผู้ว่าราชการ', 'governor', 'TH-42');
    member = governor;
    const before = accepted(await readAgreement(deps(), governor, inProvince));
    const shown = { organisationId: cluster.id, organisationName: cluster.name, ...plan };
    expect(before).toMatchObject({ inCluster: { name: cluster.name }, clusterPlan: shown });
    await write('แก้หลังจากอ่าน');
    const proof = { password: settingPassword };
    const sign = (readHash = '') =>
      moveAgreement(deps(), governor, { ...inProvince, rowVersion: null, proof, readHash }, 'sign');
    expect(codesOf(await sign(before.toSign?.contentHash))).toEqual(['text-changed-since-read']);
    await write(plan.vision);
    accepted(await sign(before.toSign?.contentHash));
    await write('แก้หลังจากลงนาม');
    expect((await find(inProvince)).clusterPlan).toEqual(shown);
    const after = accepted(await readAgreement(deps(), governor, inProvince));
    expect(after.clusterPlan).toEqual(shown);
    expect(after.toSign?.contentHash).toBe(before.toSign?.contentHash);
    const content = agreementContent(await find(inProvince), signedFramework(2554), 'เลย');
    expect(readAgreementContent(contentText(content))?.clusterPlan).toEqual(shown);
    await stand(inProvince, 'agreed');
  });

  it('is signed by the head of the cluster, in the name of that office', async () => {
    const head = await setting.person('head@example.th', 'นางหัวหน้ากลุ่ม', 'governor', cluster.id);
    if (member === null) throw new Error('the member has no governor');
    const toSign = accepted(await readAgreement(deps(), head, inCluster)).toSign;
    const input = {
      ...inCluster,
      rowVersion: null,
      proof: { password: settingPassword },
      readHash: toSign?.contentHash ?? '',
    };
    expect(codesOf(await moveAgreement(deps(), member, input, 'sign'))).toEqual(['forbidden']);
    const signed = accepted(await moveAgreement(deps(), head, input, 'sign'));
    expect(signed.signatures.map((one) => one.office)).toEqual([`หัวหน้า${cluster.name}`]);
  });
});
