import { expect, it } from 'vitest';
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
    setting.at('2025-10-06');
    expect((await host.put(path, figures('19'), { ...key, 'if-match': await etag(host) })).statusCode).toBe(200);
    setting.at('2025-10-09');
    const later = await host.put(path, figures('20'), { ...key, 'if-match': await etag(host) });
    expect(later.statusCode).toBe(200);
    expect(later.headers['idempotent-replayed']).toBeUndefined();
  });

  it('refuses a key that is empty, too long or not printable', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    for (const key of ['', ' ', 'a b', 'x'.repeat(201)])
      expect(
        problemOf(await host.put(path, figures('1'), { 'if-match': '"1"', 'idempotency-key': key })),
      ).toMatchObject({
        status: 400,
        code: 'idempotency-key-invalid',
      });
  });
});
