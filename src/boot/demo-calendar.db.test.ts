import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/database.ts';
import { demoCalendar } from './demo-calendar.ts';

describeOnEachDatabase('the date of a demonstration', (database) => {
  it('is moved with a row in the journal of who moved it, from which day to which', async () => {
    const calendar = demoCalendar(database.pool);
    await calendar.moveTo('2025-11-01', { userId: '', name: 'ประชาชน' });
    await calendar.moveTo('2025-12-01', { userId: 'u-1', name: 'สมหญิง' });
    expect(calendar.clock.today()).toBe('2025-12-01');
    const { rows } = await database.pool.query(
      `SELECT actor_name AS name, before, after FROM journal WHERE action = 'demo.move' ORDER BY seq`,
    );
    expect(rows).toEqual([
      { name: 'ประชาชน', before: { day: null }, after: { day: '2025-11-01' } },
      { name: 'สมหญิง', before: { day: '2025-11-01' }, after: { day: '2025-12-01' } },
    ]);
  });
});
