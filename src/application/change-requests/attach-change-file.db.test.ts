import { beforeAll, expect, it } from 'vitest';
import { changeSetting, loei, officer, opdc, ordinary, oversight } from '../../testing/change-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { attachChangeFile, removeChangeFile } from './attach-change-file.ts';
import { readChange } from './read-changes.ts';
import { saveChange } from './write-change.ts';

const fileOf = (at: number) => ({
  ...{ temporaryPath: '', sha256: at.toString(16).padStart(64, '0'), fileName: `หลักฐาน ${at}.pdf`, sizeBytes: 9 },
  ...{ mediaType: 'application/pdf', edges: { head: '%PDF-1.7', tail: '%%EOF' } },
});

describeOnEachDatabase('the files of a request', (database) => {
  let setting: Awaited<ReturnType<typeof changeSetting>>;
  beforeAll(async () => {
    setting = await changeSetting(database);
  });

  const attach = (number: number, at: number, need = 'declaration') =>
    attachChangeFile(setting.deps(), officer, { ...loei, number, need, file: fileOf(at) });
  const remove = (number: number, at: number, by = officer) =>
    removeChangeFile(setting.deps(), by, { ...loei, number, need: 'declaration', sha256: fileOf(at).sha256 });

  it('are at most twenty, each once; one that was taken off leaves its place', async () => {
    const { number } = await setting.begin(ordinary);
    for (let at = 1; at < 20; at += 1) accepted(await attach(number, at));
    expect(await attach(number, 21)).toMatchObject({ refusals: [{ code: 'attachments-full', facts: { most: 20 } }] });
    expect(codesOf(await attach(number, 1))).toEqual(['attachment-already-there']);
    expect(codesOf(await remove(number, 1, opdc))).toEqual(['forbidden']);
    accepted(await remove(number, 1));
    expect(codesOf(await remove(number, 1))).toEqual(['not-found']);
    expect(accepted(await attach(number, 21)).files).toHaveLength(20);
    expect(codesOf(await attach(number, 22, 'policy'))).toEqual(['change-need-unknown']);
  });

  it('that were sent stay; what was added after the request came back may be taken off', async () => {
    const { sent, resolve, stands, deps } = setting;
    const request = await sent(ordinary);
    expect(codesOf(await attach(request.number, 30))).toEqual(['change-not-editable']);
    accepted(await resolve(request, oversight, 'returned'));
    const [shown] = request.files;
    accepted(await attach(request.number, 30));
    const stays = { ...loei, number: request.number, need: shown?.need ?? '', sha256: shown?.sha256 ?? '' };
    expect(codesOf(await removeChangeFile(deps(), officer, stays))).toEqual(['attachment-relied-on']);
    accepted(await remove(request.number, 30));
    const { rowVersion } = await stands(request);
    const other = { ...ordinary, example: 'government-policy' };
    const saved = { ...other, ...loei, number: request.number, rowVersion };
    accepted(await saveChange(deps(), officer, saved));
    expect(codesOf(await attach(request.number, 31))).toEqual(['change-need-unknown']);
    const kept = accepted(await readChange(deps(), officer, { ...loei, number: request.number })).request.files;
    expect(kept).toEqual(request.files);
    expect(codesOf(await setting.move(request, 'submit-change'))).toEqual(['change-evidence-missing']);
  });
});
