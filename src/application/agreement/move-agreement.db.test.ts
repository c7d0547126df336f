import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { type AgreementAction, type AgreementStatus, agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { settingFactors } from '../../testing/factor-setting.ts';
import { machineAt } from '../../testing/machine-at.ts';
import { peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishSigned, signedFramework } from '../../testing/shipped-framework.ts';
import { judgeIndicator } from '../analysis/judge-indicator.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { moveAgreement } from './move-agreement.ts';
import { textToSign } from './seal-agreement.ts';

const agreementActions: readonly AgreementAction[] = agreementMoves.map((move) => move.action);
const key = { organisationId: 'TH-42', fiscalYear: 2562 };
const now = '2018-11-05T03:00:00.000Z';
const framework = signedFramework(2562);
describeOnEachDatabase('an agreement whose weights do not sum to 100', (database) => {
  /** People with every role in an agreement: only its rules can stop them. Each attempt is another person's. */
  const people: Actor[] = [];
  let tried = 0;
  const nextPerson = (): Actor => {
    tried += 1;
    const person = people[tried % people.length];
    if (!person) throw new Error('nobody has been created');
    return person;
  };
  const deps = {
    get transactions() {
      return openTransactions(database.pool, () => now);
    },
    clock: { now: () => now, today: () => now.slice(0, 10) },
    secrets: nodeSecrets,
    machine: machineAt(() => now),
    passwords: argon2Passwords(),
    factors: settingFactors,
  };

  beforeAll(async () => {
    const setting = await peopleSetting(() => database.pool);
    await publishSigned(deps.transactions, 2562);
    await publishShippedFrameworks(deps);
    const holdings: Actor['holdings'] = [
      { role: 'provincial-officer', organisationId: 'TH-42' },
      { role: 'governor', organisationId: 'TH-42' },
      { role: 'opdc-officer', organisationId: 'opdc' },
      { role: 'supervising-minister', organisationId: 'central.opm' },
      { role: 'interior-minister', organisationId: 'central.moi' },
      { role: 'permanent-secretary', organisationId: 'central.moi' },
    ];
    for (let number = 1; number <= 10; number += 1)
      people.push({ ...(await setting.person(`everybody-${number}@example.th`, 'ผู้ถือทุกบทบาท')), holdings });
  });

  const indicatorsOf = (weights: readonly string[]) =>
    weights.map((weight, index) => ({
      ...growth,
      ...{ code: `3-${index + 1}`, componentCode: '3', position: index + 1, weight },
    }));

  /** A separate version for every attempt, in any status, as if the record itself had been damaged. */
  let version = 0;
  async function begin(status: AgreementStatus, weights: readonly string[]) {
    version += 1;
    const indicators = indicatorsOf(weights);
    const agreement = { ...sampleAgreement, ...key, version, status, signedAt: null, indicators };
    await deps.transactions.run(async ({ agreements, frameworks }) => {
      const frameworkVersion = (await frameworks.current(key.fiscalYear))?.version ?? agreement.frameworkVersion;
      await agreements.insert({ ...agreement, frameworkVersion }, now);
    });
  }

  const found = () => deps.transactions.read(({ agreements }) => agreements.find(key.organisationId, key.fiscalYear));

  async function attempt(action: AgreementAction, by = nextPerson()) {
    const agreement = await found();
    if (!agreement) throw new Error('the agreement is gone');
    if (agreement.status === 'proposed')
      for (const { code } of agreement.indicators)
        await judgeIndicator(deps, nextPerson(), {
          ...key,
          code,
          verdict: 'appropriate',
          reason: '',
          rowVersion: null,
        });
    const { contentHash } = textToSign(nodeSecrets, agreement, framework, 'เลย');
    const proof = { proof: { password: settingPassword }, readHash: contentHash };
    await moveAgreement(deps, by, { ...key, ...proof, rowVersion: null, reason: 'ลองทุกทาง' }, action);
  }

  const weight = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
  const short = fc.constantFrom(['99.99'], ['50.01', '50'], ['50', '49.99'], ['33.33', '33.33', '33.33']);
  const uneven = fc
    .oneof(short, fc.array(weight, { minLength: 1, maxLength: 4 }))
    .filter((weights) => weights.reduce((sum, one) => sum + Math.round(Number(one) * 100), 0) !== 10_000);
  const start = fc.constantFrom<AgreementStatus>('draft', 'proposed', 'annexes-sent', 'negotiating', 'agreed');

  it('is never signed, from whatever status and in whatever order its steps are tried', async () => {
    const steps = fc.array(fc.constantFrom(...agreementActions), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(start, uneven, steps, async (status, weights, actions) => {
        await begin(status, weights);
        for (const action of actions) {
          await attempt(action);
          expect(['signing', 'signed']).not.toContain((await found())?.status);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is signed in the right order, once they do', async () => {
    await begin('draft', ['33.33', '33.33', '33.34']);
    const moves = ['propose', 'send-annexes', 'confirm-annexes', 'sign', 'countersign', 'countersign', 'countersign'];
    for (const action of moves) await attempt(action as AgreementAction);
    expect((await found())?.status).toBe('signed');
  });

  it('is signed by nobody who proposed it, confirmed it or signed it before, whatever else they are', async () => {
    await begin('draft', ['33.33', '33.33', '33.34']);
    const [one, other] = [nextPerson(), nextPerson()];
    for (const action of ['propose', 'send-annexes', 'confirm-annexes', 'sign'] as const) await attempt(action, one);
    expect((await found())?.status).toBe('agreed');
    for (const action of ['sign', 'countersign'] as const) await attempt(action, other);
    expect((await found())?.signatures).toHaveLength(1);
  });

  it('is signed by a deputy as the deputy, on the agreement and in the journal', async () => {
    await begin('agreed', ['33.33', '33.33', '33.34']);
    const office = { onBehalfOf: 'ผู้ว่าราชการจังหวัดเลย', ownOffice: 'รองผู้ว่าราชการจังหวัด' };
    const deputy = { ...nextPerson(), name: 'นายบุญเต็ม เรณูมาศ' };
    await attempt('sign', { ...deputy, holdings: [{ role: 'governor', organisationId: 'TH-42', ...office }] });
    expect((await found())?.signatures).toMatchObject([
      { signerName: deputy.name, office: office.ownOffice, actingFor: office.onBehalfOf },
    ]);
    const { rows } = await database.pool.query(
      `SELECT actor_name AS name, acting_for AS office FROM journal WHERE action = 'agreement.sign' ORDER BY seq DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ name: 'นายบุญเต็ม เรณูมาศ รองผู้ว่าราชการจังหวัด', office: 'ผู้ว่าราชการจังหวัดเลย' }]);
  });
});
