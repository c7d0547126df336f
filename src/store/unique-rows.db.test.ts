import { expect, it } from 'vitest';
import { addOrganisation } from '../application/bodies/add-organisation.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { saveLetterUnit } from '../application/letters/save-unit.ts';
import type { Transactions } from '../application/ports.ts';
import { openRound } from '../application/reporting/open-round.ts';
import type { Stores } from '../application/stores.ts';
import { openTransactions } from '../boot/open-stores.ts';
import { describeOnEachDatabase } from '../testing/database.ts';
import { lettersSetting, loeiUnit } from '../testing/letters-setting.ts';
import { codesOf } from '../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../testing/reporting-sample.ts';

/** Every index besides the keys of tables that lets a value stand once: which acts meet on it, or why no two can. */
const uniqueIndexes: Readonly<Record<string, string>> = {
  access_token_by_hash: 'of a random token',
  agreement_seal_code_key: 'of a random code',
  app_user_by_email: 'create-user.db.test.ts: two accounts with one e-mail become one',
  catalogue_edition_one_draft: 'start-draft.ts: the insert itself says that there is one',
  central_table_of_round: 'save-central-table.ts: whoever begins a version holds the versions of the table',
  consultation_fiscal_year_slot_key: 'book-slot.ts: whoever takes a slot holds the round of the year',
  change_request_open: 'change-lifecycle.ts: whoever moves one holds the agreement, and finds the open one',
  incoming_letter_number: 'numbers are taken one after another from letter_register',
  journal_head_list_day_key: 'the insert itself says that there is one',
  letter_unit_code: 'below: the second waits for the first',
  linked_identity_user_id_issuer_key: 'the insert itself says that there is one',
  mail_preference_by_token: 'of a random token',
  meeting_by_id: 'of a random id',
  meeting_number_of_body: 'check-number.ts: who numbers a meeting of the body waits for the other',
  official_letter_number: 'numbers are taken one after another from letter_register',
  outbox_mail_by_message: 'of a random id',
  outbox_mail_once: 'the insert leaves the mail that is there',
  party_plan_edition: 'plan-lifecycle.ts: the second act begins again, and finds the edition that waits',
  ...{
    incentive_step_laid: 'lay-allocation.ts: one act on the allocations of a year after the other',
    incentive_step_decided: 'decide-allocation.ts: one act on the allocations of a year after the other',
  },
  result_step_announced: 'announce-results.ts: one act on the results of a round after the other',
  resolution_meeting_id_number_key: 'record-resolution.ts: one resolution of a body after the other',
};

const by = { day: '2024-11-01', document: 'คำสั่งที่ 1/2568', documentDate: '2024-10-20' };
const agency = { ...by, kind: 'agency', provinceId: 'TH-42' };

describeOnEachDatabase('what may stand once', (database) => {
  const setting = lettersSetting(database);
  const transactions = (): Transactions<Stores> => openTransactions(database.pool, setting.deps().clock.now);
  const deps = () => ({ ...setting.deps(), transactions: transactions() });
  type Deps = ReturnType<typeof deps>;
  type Act = (deps: Deps) => Promise<Parameters<typeof codesOf>[0]>;

  /** Waits until somebody waits for a row of this database; not long, if nobody has to. */
  async function untilSomebodyWaits() {
    for (let asked = 0; asked < 200; asked += 1) {
      const { rows } = await database.pool.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (rows.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Two do the same act: the first commits when the second waits for what it wrote. */
  async function atOnce(first: Act, second = first): Promise<readonly (readonly string[])[]> {
    const own = transactions();
    const wrote = Promise.withResolvers<void>();
    const run: Deps['transactions']['run'] = (work, options) =>
      own.run(async (stores, nested) => {
        const done = await work(stores, nested);
        wrote.resolve();
        await untilSomebodyWaits();
        return done;
      }, options);
    const one = first({ ...deps(), transactions: { ...own, run } });
    await wrote.promise;
    return (await Promise.all([one, second(deps())])).map(codesOf);
  }

  it('is known, with the acts that meet on it', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT indexrelid::regclass::text AS name FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
       WHERE indisunique AND NOT indisprimary AND relnamespace = 'public'::regnamespace`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(uniqueIndexes).sort());
  });

  it('the code of an organisation: the second is told that it is taken', async () => {
    const add = (name: string) => (given: Deps) =>
      addOrganisation(given, setting.people().officer, { ...agency, name, code: 'twin' });
    expect(await atOnce(add('สำนักงานแฝดพี่'), add('สำนักงานแฝดน้อง'))).toEqual([[], ['organisation-code-taken']]);
  });

  it('the number that the product gives an organisation: the second gets the next', async () => {
    const add = (name: string) => (given: Deps) =>
      addOrganisation(given, setting.people().officer, { ...agency, name, code: '' });
    expect(await atOnce(add('สำนักงานหนึ่ง'), add('สำนักงานสอง'))).toEqual([[], []]);
  });

  it('the code of an office that sends letters: the second is told that it is taken', async () => {
    const save = (given: Deps) => saveLetterUnit(given, setting.people().officer, { ...loeiUnit, code: 'ลย 0099' });
    expect(await atOnce(save)).toEqual([[], ['letter-unit-code-taken']]);
  });

  it('the round of a party: the second sees that it is open', async () => {
    await publishShippedFrameworks(deps());
    const { clock, transactions: own } = deps();
    await own.run(async ({ agreements }) => {
      await agreements.insert({ ...sampleAgreement, indicators: [growth] }, clock.now());
      await agreements.update({ ...sampleAgreement, indicators: [growth] }, clock.now());
    });
    const year = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m' } as const;
    expect(await atOnce((given) => openRound(given, actorOf('opdc-officer', 'opdc'), year))).toEqual([
      [],
      ['round-already-open'],
    ]);
  });
});
