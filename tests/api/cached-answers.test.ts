import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

const board = '/2568/board';
const round = '/2568/provinces/TH-42/rounds/12m';
const tourism = `${round}/results/1.1-PM25`;

describeOnEachDatabase('answers of the API kept in memory by two servers', (database) => {
  const setting = apiSetting(database);

  /** The same person at both servers. */
  async function bothOf(key: string): Promise<[ApiPerson, ApiPerson]> {
    const token = await setting.token(key);
    return [setting.withToken(token), setting.elsewhere.withToken(token)];
  }

  async function save(officer: ApiPerson, narrative: string) {
    const read = await officer.get(tourism);
    const { variables } = read.json();
    const saved = await officer.put(tourism, { variables, narrative }, { 'if-match': String(read.headers.etag) });
    expect(saved.statusCode, saved.body).toBe(200);
  }

  const narrativeIn = (answer: { json(): { results: { code: string; narrative: string }[] } }) =>
    answer.json().results.find(({ code }) => code === '1.1-PM25')?.narrative;

  it('show what was saved in the very next read, at the server that did not save it too', async () => {
    const [here, there] = await bothOf('officer.loei');
    for (const narrative of ['บันทึกครั้งแรก', 'บันทึกครั้งที่สอง']) {
      expect([narrativeIn(await here.get(round)), narrativeIn(await there.get(round))]).not.toContain(narrative);
      await save(here, narrative);
      expect(narrativeIn(await there.get(round))).toBe(narrative);
      expect(narrativeIn(await here.get(round))).toBe(narrative);
    }
  });

  it('are never given to somebody who may not see them, nor with the moves of another', async () => {
    const [officer] = await bothOf('officer.loei');
    const [governor] = await bothOf('governor.loei');
    const [neighbour] = await bothOf('officer.chiangmai');
    const stranger = setting.withToken(null);
    for (let time = 0; time < 2; time += 1) {
      expect((await officer.get(round)).statusCode).toBe(200);
      expect(problemOf(await neighbour.get(round)).status).toBe(403);
      expect(problemOf(await stranger.get(round)).status).toBe(401);
      expect((await officer.get(round)).json().moves).toEqual(['send-to-governor']);
      expect((await governor.get(round)).json().moves).not.toContain('send-to-governor');
    }
  });

  it('are drawn once while nothing is changed, and on another day anew', async () => {
    const [opdc] = await bothOf('opdc');
    const rowOf = async () => (await opdc.get(board)).json().rows[0];
    const nameOf = async () => (await rowOf()).name;
    const { organisationId, name: before } = await rowOf();
    const client = await database.owner.connect();
    try {
      // A change that no trigger sees, so that only a fresh drawing could tell of it.
      await client.query('BEGIN');
      await client.query(`SET LOCAL session_replication_role = 'replica'`);
      await client.query('UPDATE organisation SET name_th = $1 WHERE id = $2', [`${before} (ใหม่)`, organisationId]);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    expect(await nameOf()).toBe(before);
    setting.at('2025-10-21');
    expect(await nameOf()).toBe(`${before} (ใหม่)`);
    await database.pool.query('UPDATE organisation SET name_th = $1 WHERE id = $2', [before, organisationId]);
    expect(await nameOf()).toBe(before);
  });

  it('carry an ETag of all they say: 304 while it is the same, whole as soon as it is not', async () => {
    const [opdc, there] = await bothOf('opdc');
    const [officer] = await bothOf('officer.loei');
    const first = await opdc.get(board);
    const etag = String(first.headers.etag);
    const known = { 'if-none-match': `"other", ${etag}` };
    for (const server of [opdc, there]) {
      const same = await server.get(board, known);
      expect([same.statusCode, same.body, same.headers.etag]).toEqual([304, '', etag]);
    }
    const read = await officer.get(tourism);
    const variables = Object.fromEntries(Object.keys(read.json().variables).map((name) => [name, '']));
    await officer.put(tourism, { variables }, { 'if-match': String(read.headers.etag) });
    const changed = await there.get(board, known);
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
    expect(changed.body).not.toBe(first.body);
  });

  it('carry the row version where one is needed to write, and are then never taken for unchanged', async () => {
    const [officer] = await bothOf('officer.loei');
    const first = await officer.get(round);
    expect(first.headers.etag).toBe(`"${first.json().rowVersion}"`);
    await save(officer, 'เปลี่ยนผล ไม่เปลี่ยนรายงาน');
    const again = await officer.get(round, { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.headers.etag]).toEqual([200, first.headers.etag]);
    expect(narrativeIn(again)).toBe('เปลี่ยนผล ไม่เปลี่ยนรายงาน');
  });

  it('are packed for those who take that, and say the same', async () => {
    const [opdc] = await bothOf('opdc');
    const plain = await opdc.get(board);
    const packed = await opdc.get(board, { 'accept-encoding': 'gzip, deflate' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect((await opdc.get(board, { 'accept-encoding': 'gzip;q=0' })).body).toBe(plain.body);
  });

  it('are closed at both servers to whoever lost the role, and to a token that was revoked', async () => {
    const people = await bothOf('opdc');
    for (const one of people) expect((await one.get(board)).statusCode).toBe(200);
    await database.pool.query(`UPDATE role_holding SET valid_to = '2025-01-01' WHERE role = 'opdc-officer'`);
    for (const one of people) expect(problemOf(await one.get(board)).status).toBe(403);
    await database.pool.query(`UPDATE role_holding SET valid_to = NULL WHERE role = 'opdc-officer'`);
    for (const one of people) expect((await one.get(board)).statusCode).toBe(200);
    await database.pool.query('UPDATE access_token SET revoked_at = now()');
    for (const one of people) expect(problemOf(await one.get(board)).status).toBe(401);
  });
});
