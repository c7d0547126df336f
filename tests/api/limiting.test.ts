import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { apiSetting, problemOf } from './api-setting.ts';

describeOnEachDatabase('asking too often', (database) => {
  const setting = apiSetting(database, { requestsPerMinute: 3 });

  it('is refused for a while, and costs nobody else', async () => {
    const officer = await setting.person('officer.loei', ['read']);
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await officer.get('/me'));
    expect(answers.map((one) => one.statusCode)).toEqual([200, 200, 200, 429]);
    const [last] = answers.slice(-1);
    if (!last) throw new Error('no answer');
    expect(problemOf(last)).toMatchObject({ code: 'too-many-requests' });
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    const other = await setting.person('host.cd.loei', ['read']);
    expect((await other.get('/me')).statusCode).toBe(200);
  });
});
