import type { Pool } from 'pg';
import type { ReceivingVault } from '../adapters/receiving-vault.ts';
import { loadReferenceBodies } from '../application/bodies/load-reference-bodies.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { loadReference } from '../application/people/load-reference.ts';
import type { PeopleDeps } from '../application/people/people-deps.ts';
import type { Transactions } from '../application/ports.ts';
import { completeTotals } from '../application/reporting/complete-totals.ts';
import type { Stores } from '../application/stores.ts';
import { demoDate } from '../demo/demo-dates.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { holidays } from '../frameworks/holidays.ts';
import { readDemoDate, saveDemoDate } from '../store/calendar/demo-clock.ts';
import { loadHolidays } from '../store/calendar/holidays.ts';
import { inOneStatement, reading } from '../store/connect.ts';
import { refreshStatistics } from '../store/table-statistics.ts';
import { storeFileIn } from './compose-files.ts';

export interface PrepareDeps extends PeopleDeps {
  readonly transactions: Transactions<Stores>;
  /** Where the files of the demonstration's plans go. */
  readonly files?: Pick<ReceivingVault, 'receive' | 'keep'>;
}

/** The reference data of every installation and, in a demonstration, its year. A second run changes nothing. */
export async function prepareData(pool: Pool, deps: PrepareDeps, demo: boolean, say: (line: string) => void) {
  await loadReference(deps);
  await loadReferenceBodies(deps);
  await inOneStatement(pool, (client) => loadHolidays(client, holidays));
  await publishShippedFrameworks(deps);
  await completeTotals(deps);
  if (!demo) return;
  if ((await reading(pool, readDemoDate)) === null) say('กำลังเตรียมข้อมูลสาธิต 76 จังหวัด (ครั้งแรกครั้งเดียว)');
  await loadDemo(deps.files === undefined ? deps : { ...deps, keepFile: storeFileIn(deps.files) });
  if ((await reading(pool, readDemoDate)) !== null) return;
  // The demonstration's initial data was created before any user existed: nobody is notified of it.
  await deps.transactions.run(({ duties }) => duties.forget());
  await inOneStatement(pool, (client) => saveDemoDate(client, demoDate));
  await reading(pool, refreshStatistics);
}
