import { expect } from 'vitest';
import { verifyJournal } from '../application/journal/verify-journal.ts';
import { journalVerifier } from '../store/journal-verifier.ts';
import type { TestDatabase } from './database.ts';
import { accepted } from './people-setting.ts';
import { opdc, type Secretariat, secretariat } from './secretariat-world.ts';

const { fiscalYear, settled, office } = secretariat;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
/** Statuses that a settled agreement reaches by a body's approval alone. */
const onceApproved = ['agreed', 'signing', 'signed', 'in-force'];

/** What has to be true of bodies, letters and plans after every act, whatever was done before. */
export async function holdSecretariat({ owner }: TestDatabase, { deps }: Secretariat): Promise<void> {
  const { rows: resolved } = await owner.query<{ id: string; key: string; decided: string }>(
    `SELECT id, meeting_id || ' ' || item || ' ' || subject_kind || ' ' || key AS key, decided
     FROM resolution, unnest(subject_keys) key`,
  );
  const keys = resolved.map(({ key }) => key);
  expect(
    keys.filter((key, index) => keys.indexOf(key) !== index),
    'resolved twice',
  ).toEqual([]);

  const agreement = await deps.transactions.read(({ agreements }) => agreements.find(settled, fiscalYear));
  const approved = resolved.filter((one) => one.decided === 'approved' && one.key.endsWith(`${fiscalYear}/${settled}`));
  const reached = onceApproved.includes(agreement?.status ?? '');
  expect(reached && (approved.length === 0 || agreement?.approvals?.length !== 1), agreement?.status).toBe(false);
  const weights = (agreement?.indicators ?? []).reduce((sum, one) => sum + Number(one.weight), 0);
  expect(weights, 'weights of the agreement').toBe(100);

  const { rows: numbered } = await owner.query<{ series: string; year: number; numbers: number[] }>(
    `SELECT series, year, array_agg(number ORDER BY number) AS numbers FROM official_letter
     WHERE number IS NOT NULL GROUP BY series, year`,
  );
  for (const { series, year, numbers } of numbered) expect(numbers, `${series} ${year}`).toEqual(upTo(numbers.length));

  const plans = await deps.transactions.read((stores) => stores.plans.listOfParties([office], fiscalYear));
  const editions = plans.flatMap((one) => one.edition ?? []).toSorted((a, b) => a - b);
  expect(editions, 'editions of the plan').toEqual(upTo(editions.length));
  expect(plans.filter(({ status }) => status === 'sent').length, 'plans that wait').toBeLessThan(2);
}

/** Every chain of the journal of all that was done is whole. */
export async function holdJournal({ owner }: TestDatabase): Promise<void> {
  const { breaks } = accepted(await verifyJournal({ journal: journalVerifier(owner) }, opdc));
  expect(breaks).toEqual([]);
}
