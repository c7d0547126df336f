import { expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { apiSetting } from './api-setting.ts';

const list = '/2568/observations';
const observation = 'same-figures/6m/1.1-SME';
const about = { organisationId: 'TH-42', observation };

interface Seen {
  readonly id: string;
  readonly organisationId: string;
  readonly others: readonly object[];
}

describeOnEmbeddedDatabase('what the data show, asked by programs', (database) => {
  const setting = apiSetting(database);
  const own = async (key: string) => (await setting.person(key)).get('/2568/provinces/TH-42/observations');
  const seen = (answer: { json(): { observations: readonly Seen[] } }) => answer.json().observations;

  it('is read by OPDC and its party, which is not told who the others are; by nobody else', async () => {
    const all = seen(await (await setting.person('opdc')).get(list));
    expect(all.map(({ organisationId, id }) => `${organisationId} ${id}`)).toEqual(
      expect.arrayContaining([`TH-42 ${observation}`, `TH-75 ${observation}`]),
    );
    const [one] = seen(await own('officer.loei')).filter(({ id }) => id === observation);
    expect(one).toMatchObject({ facts: { parties: '1' }, others: [], isSeen: true, isClosed: false });
    expect(seen(await own('opdc')).find(({ id }) => id === observation)?.others).toHaveLength(1);
    expect((await own('officer.chiangmai')).statusCode).toBe(403);
    for (const key of ['officer.loei', 'evaluator', 'central'])
      expect((await (await setting.person(key)).get(list)).statusCode, key).toBe(403);
    expect((await (await setting.person(null)).get(list)).statusCode).toBe(401);
  });

  it('is answered by the party and closed by OPDC; each stays as it was said', async () => {
    const [officer, opdc] = [await setting.person('officer.loei'), await setting.person('opdc')];
    const [answers, closings] = [`${list}/answers`, `${list}/closings`];
    expect((await officer.post(answers, { ...about, text: ' ' })).json().code).toBe('observation-text-missing');
    const stranger = await setting.person('officer.chiangmai');
    for (const refused of [
      await stranger.post(answers, { ...about, text: 'ก' }),
      await opdc.post(answers, { ...about, text: 'ก' }),
      await officer.post(closings, { ...about, text: 'ก' }),
    ])
      expect(refused.statusCode).toBe(403);
    expect((await officer.post(answers, { ...about, observation: 'same-figures/6m/none', text: 'ก' })).statusCode).toBe(
      404,
    );
    const rows = await setting.journalRows();
    const answered = await officer.post(answers, { ...about, text: 'ใช้ข้อมูลชุดเดียวกันของกรม' });
    expect([answered.statusCode, answered.json()]).toMatchObject([201, { number: 1, kind: 'answer' }]);
    expect((await opdc.post(closings, { ...about, text: 'ตรวจกับกรมแล้ว' })).statusCode).toBe(201);
    expect(await setting.journalRows()).toBe(rows + 2);
    expect((await officer.post(answers, { ...about, text: 'อีก' })).json().code).toBe('observation-closed');
    const [one] = seen(await own('officer.loei')).filter(({ id }) => id === observation);
    expect(one).toMatchObject({ isClosed: true, notes: [{ kind: 'answer' }, { kind: 'close', isOfNow: true }] });
  });
});
