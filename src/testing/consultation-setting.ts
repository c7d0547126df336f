import { frameworkInForce } from '../application/year/framework-of.ts';
import { adviceSetting } from './advice-setting.ts';
import type { TestDatabase } from './database.ts';

/** A year like FY2554, whose calendar has a window for consultation, June, on the second day of it. */
export async function consultationSetting(database: Pick<TestDatabase, 'pool'>) {
  const setting = await adviceSetting(database);
  await setting.deps.transactions.run(async (stores) => {
    const framework = await frameworkInForce(stores, 2568);
    if (framework === null) throw new Error('no framework');
    const [first] = framework.calendar;
    if (first === undefined) throw new Error('no calendar');
    const window = {
      ...{ ...first, code: 'consultation', kind: 'consultation' as const, title: 'ให้คำปรึกษา', round: undefined },
      ...{ from: '2025-06-01', to: '2025-06-30', place: 'วีดิทัศน์ทางไกล', calledAs: 'ให้คำปรึกษา ครั้งที่ 1' },
    };
    const version = framework.version + 1;
    await stores.frameworks.publish(
      { ...framework, version, calendar: [...framework.calendar, window] },
      setting.deps.clock.now(),
      null,
    );
  });
  setting.onDay('2025-06-02');
  return setting;
}
