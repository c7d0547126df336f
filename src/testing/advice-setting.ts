import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { contentHashOf } from '../application/letters/content-hash-of.ts';
import type { LetterDeps } from '../application/letters/letter-deps.ts';
import { moveLetter } from '../application/letters/letter-lifecycle.ts';
import type { AddressesDeps } from '../application/letters/missing-enclosures.ts';
import { saveLetterUnit } from '../application/letters/save-unit.ts';
import { runSending, startSending } from '../application/letters/send-letter.ts';
import type { IdentityDeps } from '../application/people/prove-identity.ts';
import type { Transactions } from '../application/ports.ts';
import { openRound } from '../application/reporting/open-round.ts';
import { saveResult } from '../application/reporting/save-result.ts';
import type { Stores } from '../application/stores.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { OfficialLetter } from '../domain/letters/official-letter.ts';
import type { Actor } from '../domain/people/actor.ts';
import { periodsOf, periodVariable } from '../domain/reporting/period-values.ts';
import type { TestDatabase } from './database.ts';
import { accepted, peopleSetting, settingPassword } from './people-setting.ts';
import { actorOf, growth, sampleAgreement, supplied } from './reporting-sample.ts';

const month = { period: 'month', combine: 'sum' } as const;
const monthly = { ...growth, variables: growth.variables.map((one) => ({ ...one, byPeriod: month })) };

type AdviceTestDeps = Omit<LetterDeps & IdentityDeps & AddressesDeps, 'transactions'> & {
  readonly transactions: Transactions<Stores>;
};

/** Six months of Loei received by OPDC, which may warn of its one indicator at risk; on a day that moves. */
export async function adviceSetting(database: Pick<TestDatabase, 'pool'>) {
  let now = '2024-11-01T02:00:00.000Z';
  const setting = await peopleSetting(() => database.pool);
  setting.at(now);
  const people = {
    officer: await setting.person('officer@loei.th', 'เจ้าหน้าที่จังหวัด', 'provincial-officer', 'TH-42'),
    writer: await setting.person('writer@opdc.th', 'ผู้ร่าง', 'opdc-officer', 'opdc'),
    checker: await setting.person('checker@opdc.th', 'ผู้ตรวจ', 'opdc-officer', 'opdc'),
    secretary: await setting.person('secretary@opdc.th', 'เลขาธิการ', 'secretary-general', 'opdc'),
  };
  const transactions = openTransactions(database.pool, () => now);
  const clock = { now: () => now, today: () => now.slice(0, 10) };
  const { machine, passwords, factors } = setting.deps;
  const deps: AdviceTestDeps = {
    ...{ transactions, clock, ids: timeOrderedIds, secrets: nodeSecrets, machine, passwords, factors },
    addresses: { mayEnclose: () => true, isThere: async () => true, make: async () => null },
  };
  await publishShippedFrameworks(deps);
  await transactions.run((stores) =>
    stores.agreements.insert({ ...sampleAgreement, indicators: [monthly, supplied] }, now),
  );
  now = '2025-04-10T02:00:00.000Z';
  await reportSixMonths(deps, people.officer);
  const unit = accepted(
    await saveLetterUnit(deps, people.writer, {
      ...{ organisationId: 'opdc', unitId: null, rowVersion: null, code: 'นร 1204', office: 'กองพัฒนาระบบราชการ' },
      ...{ group: '', site: '', endsOn: null, telephones: ['โทร 0-2356-9999'], address: ['ถนนพิษณุโลก กทม. 10300'] },
    }),
  );
  return {
    deps,
    people,
    unitId: unit.id,
    onDay(day: string) {
      now = `${day}T02:00:00.000Z`;
    },
    /** Checked by another, signed, numbered and sent. */
    send: (letter: OfficialLetter) => sendLetter(deps, people, letter),
  };
}

async function sendLetter(
  deps: AdviceTestDeps,
  people: Record<'writer' | 'checker' | 'secretary', Actor>,
  { organisationId, id }: OfficialLetter,
) {
  const key = { organisationId, letterId: id };
  const input = { ...key, rowVersion: null };
  const proof = { password: settingPassword };
  const letter = await deps.transactions.read((stores) => stores.letters.find(key));
  if (letter === null) throw new Error('no letter');
  accepted(await moveLetter(deps, people.writer, input, { action: 'submit-letter' }));
  accepted(await moveLetter(deps, people.checker, input, { action: 'check-letter' }));
  const readHash = contentHashOf(deps.secrets, letter);
  accepted(await moveLetter(deps, people.secretary, { ...input, readHash }, { action: 'sign-letter', proof }));
  accepted(await moveLetter(deps, people.writer, input, { action: 'issue-letter', proof }));
  accepted(await startSending(deps, people.writer, key));
  await runSending(deps, key);
}

async function reportSixMonths(deps: AdviceTestDeps, officer: Actor): Promise<void> {
  const round = { organisationId: 'TH-42', fiscalYear: 2568, round: '6m' } as const;
  accepted(await openRound(deps, actorOf('administrator', 'opdc'), round));
  const months = periodsOf(month, '6m').flatMap((one) => [
    [periodVariable('current', one), '102'],
    [periodVariable('previous', one), '100'],
  ]);
  const entry = { ...round, code: growth.code, rowVersion: null, variables: Object.fromEntries(months) };
  accepted(await saveResult(deps, officer, { ...entry, narrative: '', obstacles: '', supporting: '' }));
  await deps.transactions.run(async (stores) => {
    const report = await stores.reports.find(round);
    if (report === null) throw new Error('no round is open');
    await stores.reports.update({ ...report, status: 'received', receivedAt: deps.clock.now() });
  });
}
