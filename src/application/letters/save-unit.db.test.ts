import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting, loeiUnit } from '../../testing/letters-setting.ts';
import { codesOf } from '../../testing/people-setting.ts';
import { saveLetterUnit } from './save-unit.ts';

describeOnEachDatabase('offices that are added at once', (database) => {
  const setting = lettersSetting(database);

  it('get one code once', async () => {
    const adding = () => saveLetterUnit(setting.deps(), setting.people().officer, { ...loeiUnit, code: 'ลย 0017.8' });
    const outcomes = await Promise.all([adding(), adding(), adding()]);
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    expect(outcomes.flatMap(codesOf)).toEqual(['letter-unit-code-taken', 'letter-unit-code-taken']);
  });
});
