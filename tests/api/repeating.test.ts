import { expect, it } from 'vitest';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

const path = '/2568/provinces/TH-42/rounds/12m/results/1.1-SME';
const figures = (current: string) => ({ variables: { current, previous: '10' } });

async function etag(person: ApiPerson): Promise<string> {
  return String((await person.get(path)).headers.etag);
}

describeOnEachDatabase('repeating a request', (database) => {
  const setting = apiSetting(database);

  it('gives the same answer again and changes nothing again', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const headers = { 'if-match': await etag(host), 'idempotency-key': 'save-1' };
    const first = await host.put(path, figures('12'), headers);
    expect(first.statusCode).toBe(200);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    const rows = await setting.journalRows();
    const again = await host.put(path, figures('12'), headers);
    expect(again.statusCode).toBe(200);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(again.json()).toEqual(first.json());
    expect(await setting.journalRows()).toBe(rows);
  });

  it('refuses a key that another request has used, and leaves the first as it was', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const headers = { 'if-match': await etag(host), 'idempotency-key': 'save-2' };
    expect((await host.put(path, figures('13'), headers)).statusCode).toBe(200);
    const other = await host.put(path, figures('14'), headers);
    expect(problemOf(other)).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    const elsewhere = await host.post(`${path}/send`, {}, headers);
    expect(problemOf(elsewhere)).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect((await host.get(path)).json().variables.current).toBe('13');
  });

  it('does it once when the same request arrives several times at the same moment', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const headers = { 'if-match': await etag(host), 'idempotency-key': 'save-3' };
    const rows = await setting.journalRows();
    const answers = await Promise.all([1, 2, 3, 4].map(() => host.put(path, figures('15'), headers)));
    expect(answers.map((one) => one.statusCode)).toEqual([200, 200, 200, 200]);
    expect(answers.filter((one) => one.headers['idempotent-replayed'] === 'true')).toHaveLength(3);
    expect(await setting.journalRows()).toBe(rows + 1);
  });

  it('gives the key back when the request was refused, so that the corrected one may use it', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const headers = { 'if-match': await etag(host), 'idempotency-key': 'save-4' };
    expect(problemOf(await host.put(path, figures('-1'), headers))).toMatchObject({ code: 'negative-not-possible' });
    expect((await host.put(path, figures('16'), headers)).statusCode).toBe(200);
  });

  it('keeps the keys of two people apart', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const officer = await setting.person('officer.loei', ['report:write']);
    const first = await host.put(path, figures('17'), { 'if-match': await etag(host), 'idempotency-key': 'ours' });
    const second = await officer.put(path, figures('18'), { 'if-match': await etag(host), 'idempotency-key': 'ours' });
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(second.headers['idempotent-replayed']).toBeUndefined();
  });

  it('forgets a key after a day', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const key = { 'idempotency-key': 'save-5' };
    expect((await host.put(path, figures('19'), { ...key, 'if-match': await etag(host) })).statusCode).toBe(200);
    await database.pool.query("UPDATE idempotency_key SET created_at = created_at - interval '25 hours'");
    const later = await host.put(path, figures('20'), { ...key, 'if-match': await etag(host) });
    expect(later.statusCode).toBe(200);
    expect(later.headers['idempotent-replayed']).toBeUndefined();
  });

  it('does not give an answer again to a person whose role has ended since, and does to who has kept theirs', async () => {
    const [host, officer] = [
      await setting.person('host.cd.loei', ['report:write']),
      await setting.person('officer.loei', ['report:write']),
    ];
    const hosts = { 'if-match': await etag(host), 'idempotency-key': 'save-6' };
    expect((await host.put(path, figures('21'), hosts)).statusCode).toBe(200);
    const officers = { 'if-match': await etag(officer), 'idempotency-key': 'save-6' };
    expect((await officer.put(path, figures('22'), officers)).statusCode).toBe(200);
    const ended = await database.pool.query(
      `UPDATE role_holding SET valid_from = '2020-10-01', valid_to = '2025-09-30'
        WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
      [demoEmail('host.cd.loei')],
    );
    expect(ended.rowCount).toBeGreaterThan(0);
    expect(problemOf(await host.put(path, figures('21'), hosts))).toMatchObject({ status: 403, code: 'forbidden' });
    const again = await officer.put(path, figures('22'), officers);
    expect([again.statusCode, again.headers['idempotent-replayed']]).toEqual([200, 'true']);
  });

  it('refuses a key that is empty, too long or not printable', async () => {
    const officer = await setting.person('officer.loei', ['report:write']);
    for (const key of ['', ' ', 'a b', 'x'.repeat(201)])
      expect(
        problemOf(await officer.put(path, figures('1'), { 'if-match': '"1"', 'idempotency-key': key })),
      ).toMatchObject({
        status: 400,
        code: 'idempotency-key-invalid',
      });
  });
});
