import { expect, it } from 'vitest';
import type { Transactions } from '../../application/ports.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { PartyPlan } from '../../domain/plans/party-plan.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { negotiationKey as key, negotiationSetting } from '../../testing/negotiation-setting.ts';
import { accepted, settingPassword } from '../../testing/people-setting.ts';
import type { AgreementStores } from './agreement-deps.ts';
import { moveAgreement } from './move-agreement.ts';
import { readAgreement } from './read-agreement.ts';
import { textToSign } from './seal-agreement.ts';

const now = '2010-09-20T02:00:00.000Z';
const planOf = (sha256: string): Omit<PartyPlan, 'number' | 'rowVersion'> => ({
  ...{ ...key, kind: 'operational', title: `แผน ${sha256[0]}`, firstYear: 2554, lastYear: 2554 },
  ...{ approvedOn: '2010-08-20', approvedBy: 'ที่ประชุมของจังหวัด', status: 'received', edition: 1 },
  file: { sha256, fileName: 'แผน.pdf', mediaType: 'application/pdf', sizeBytes: '9' },
  ...{ changedAt: now, changedName: 'ก', sentAt: now, sentName: 'ก', answeredAt: now, answeredName: 'ข', reason: null },
});

describeOnEachDatabase('the text of an agreement', (database) => {
  const { deps, governor } = negotiationSetting(database);
  let edition = 0;
  /** OPDC receives one more edition, on a connection of its own. */
  const receive = async () => {
    edition += 1;
    const plan = planOf(String(edition).repeat(64));
    await deps().transactions.run(async (stores) => {
      if (plan.file) await stores.plans.addFile(plan.file, now);
      await stores.plans.insert({ ...plan, edition });
    });
  };
  /** Every reading of the plans finds one more that was received since. */
  const receivingMeanwhile = (transactions: Transactions<AgreementStores>): Transactions<AgreementStores> => ({
    ...transactions,
    run: (work, options) =>
      transactions.run((stores, nested) => {
        const listOfParties: AgreementStores['plans']['listOfParties'] = async (...asked) => {
          const found = await stores.plans.listOfParties(...asked);
          await receive();
          return found;
        };
        return work({ ...stores, plans: { ...stores.plans, listOfParties } }, nested);
      }, options),
  });

  it('that is signed is one text, though a plan is received between its readings', async () => {
    await receive();
    await deps().transactions.run(async ({ agreements }) => {
      const agreement = await agreements.find(key.organisationId, key.fiscalYear, { lock: true });
      if (agreement) await agreements.update({ ...agreement, status: 'agreed' }, now);
    });
    const signer: Actor = { ...governor(), holdings: [{ role: 'governor', organisationId: key.organisationId }] };
    const { toSign, organisation } = accepted(await readAgreement(deps(), signer, key));
    const given = { proof: { password: settingPassword }, readHash: toSign?.contentHash ?? '', rowVersion: null };
    const meanwhile = { ...deps(), transactions: receivingMeanwhile(deps().transactions) };
    accepted(await moveAgreement(meanwhile, signer, { ...key, ...given }, 'sign'));
    expect(edition).toBeGreaterThan(1);
    const { agreement, framework } = await deps().transactions.read(async (stores) => ({
      agreement: await stores.agreements.find(key.organisationId, key.fiscalYear),
      framework: await stores.frameworks.current(key.fiscalYear),
    }));
    if (!agreement || !framework) throw new Error('nothing was signed');
    expect(agreement.filedPlans?.map((one) => one.sha256)).toEqual(['1'.repeat(64)]);
    const { contentHash } = textToSign(deps().secrets, agreement, framework, organisation.name);
    expect([agreement.contentHash, agreement.signatures.map((one) => one.contentHash)]).toEqual([
      contentHash,
      [contentHash],
    ]);
    expect(contentHash).toBe(toSign?.contentHash);
  });
});
