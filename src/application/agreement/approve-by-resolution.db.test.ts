import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { buildDemoAgreement } from '../../demo/build-demo-agreement.ts';
import type { ApprovalSubject } from '../../domain/agreement/approval.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import { visitor } from '../../domain/people/actor.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { recordUnchanged } from '../papers/record-unchanged.ts';
import { approveByResolution } from './approve-by-resolution.ts';
import { moveAgreement } from './move-agreement.ts';

const at = '2024-11-18T03:00:00.000Z';
/** A party of its own for each test. */
const parties = ['TH-42', 'TH-50', 'TH-41', 'TH-13', 'TH-52'] as const;
let party: (typeof parties)[number] = 'TH-42';

describeOnEachDatabase('what was settled for FY2568', (database) => {
  let setting: Awaited<ReturnType<typeof peopleSetting>>;
  const deps = () => ({
    ...setting.deps,
    transactions: openTransactions(database.pool, () => at),
    clock: { now: () => at, today: () => '2024-11-18' },
  });
  const opdc = actorOf('opdc-officer', 'opdc');
  const bodies: Readonly<Record<ApprovalSubject, string>> = {
    'settled-agreement': 'committee.good-governance',
    'indicator-details': 'committee.oversight',
    'joint-indicators': 'committee.subcommission',
  };
  const resolve = (subject: ApprovalSubject, change: Partial<Resolution> = {}, by = opdc) =>
    deps().transactions.run((stores) =>
      approveByResolution(stores, deps(), by, {
        ...{ organisationId: party, fiscalYear: 2568, subject },
        resolution: {
          ...{
            bodyId: bodies[subject],
            bodyName: 'คณะ',
            meetingId: null,
            meetingNumber: '1/2567',
            heldOn: '2024-11-18',
          },
          ...{ number: 'ระเบียบวาระที่ 3.1', decided: 'approved', text: 'เห็นชอบตามเสนอ', ...change },
        },
      }),
    );
  const found = async (): Promise<Agreement> => {
    const agreement = await deps().transactions.read((stores) => stores.agreements.find(party, 2568));
    if (!agreement) throw new Error('nothing was settled');
    return agreement;
  };

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      for (const province of provinces.filter(({ code }) => parties.some((one) => one === code))) {
        const { agreement } = buildDemoAgreement(province, shippedFramework(2568).version, {
          ...{ signatures: [], approvals: [] },
        });
        await stores.agreements.insert({ ...agreement, status: 'settled', signedAt: null }, at);
      }
    });
  });

  it('comes into force, sealed, once every body that the year names has approved it, and nobody signs it', async () => {
    party = 'TH-42';
    expect(accepted(await resolve('indicator-details')).status).toBe('settled');
    expect((await found()).approvals?.map((one) => one.subject)).toEqual(['indicator-details']);
    expect(accepted(await resolve('joint-indicators')).status).toBe('in-force');
    const inForce = await found();
    expect(inForce).toMatchObject({ status: 'in-force', signatures: [], signedAt: at });
    expect(inForce.approvals?.map((one) => one.contentHash)).toEqual([inForce.contentHash, inForce.contentHash]);
    const seal = await deps().transactions.read((stores) => stores.seals.latest(party, 2568));
    if (!seal) throw new Error('no seal');
    expect(seal.approvals).toEqual(inForce.approvals);
    expect(recordUnchanged(deps().secrets, seal)).toBe(true);
    expect(recordUnchanged(deps().secrets, { ...seal, approvals: seal.approvals?.slice(1) })).toBe(false);
    expect(codesOf(await resolve('joint-indicators'))).toEqual(['approval-not-asked']);
  });

  it('is approved by the body that decides on it, and by nobody else', async () => {
    party = 'TH-50';
    expect(codesOf(await resolve('indicator-details', { bodyId: 'committee.subcommission' }))).toEqual([
      'body-does-not-decide',
    ]);
    expect(codesOf(await resolve('settled-agreement'))).toEqual(['approval-not-asked']);
    expect((await found()).approvals).toEqual([]);
  });

  it('goes back with the words of the resolution where a body does not approve it, and its approvals are void', async () => {
    party = 'TH-41';
    accepted(await resolve('indicator-details'));
    const returned = accepted(await resolve('joint-indicators', { decided: 'returned', text: 'ค่าเป้าหมายต่ำไป' }));
    expect(returned).toMatchObject({ status: 'proposed', returnReason: 'ค่าเป้าหมายต่ำไป', approvals: [] });
    expect((await found()).approvals).toEqual([]);
    const { rows } = await database.pool.query('SELECT subject FROM agreement_approval WHERE organisation_id = $1', [
      party,
    ]);
    expect(rows).toEqual([{ subject: 'indicator-details' }]);
  });

  it('stays as it is where a body only notes it', async () => {
    party = 'TH-13';
    expect(accepted(await resolve('indicator-details', { decided: 'noted' })).status).toBe('settled');
    expect((await found()).approvals).toEqual([]);
  });

  it('is approved by no move of its own: neither a button nor an address makes it', async () => {
    party = 'TH-52';
    const key = { organisationId: party, fiscalYear: 2568, rowVersion: null };
    expect(codesOf(await moveAgreement(deps(), opdc, key, 'approve-settled'))).toEqual(['approval-missing']);
    expect(codesOf(await moveAgreement(deps(), visitor, key, 'approve-settled'))).toEqual(['forbidden']);
  });
});
