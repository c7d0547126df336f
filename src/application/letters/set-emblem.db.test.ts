import { expect, it } from 'vitest';
import { cleanEmblem } from '../../documents/emblem/clean-emblem.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import type { ReceivedFile } from '../year/file-vault.ts';
import { letterFor } from './letter-paper.ts';
import { readEmblem, removeEmblem, setEmblem } from './set-emblem.ts';

const picture = (fill: string) =>
  `<svg viewBox="0 0 10 10"><script>x</script><rect width="10" height="10" fill="${fill}"/></svg>`;

describeOnEachDatabase('the emblem of an organisation', (database) => {
  const setting = lettersSetting(database);
  const discarded: string[] = [];
  const deps = (text: string) => ({
    ...setting.deps(),
    files: {
      async open() {
        return (async function* () {
          yield Buffer.from(text);
        })();
      },
      discard: async (file: { readonly temporaryPath: string }) => void discarded.push(file.temporaryPath),
    },
    papers: { paperRenderer: { cleanEmblem } },
  });
  const upload = (text: string): ReceivedFile => ({
    ...{ temporaryPath: text, sha256: 'a'.repeat(64), fileName: 'ตรา.svg', sizeBytes: Buffer.from(text).length },
    ...{ mediaType: null, edges: { head: '', tail: '' } },
  });
  const set = (fill: string, actor = setting.people().officer) =>
    setEmblem(deps(picture(fill)), actor, 'TH-42', upload(picture(fill)));
  const paperOf = async (letterId: string) => {
    const reader = { door: 'room', recipient: null } as const;
    const key = { organisationId: 'TH-42', letterId };
    return accepted(await letterFor(setting.deps(), setting.people().officer, key, reader)).paper;
  };

  it('is printed on letters from its day on; those that were issued keep what they were issued with', async () => {
    const before = await setting.issue(await setting.signed());
    const red = accepted(await set('red'));
    expect(discarded).toEqual([picture('red')]);
    const during = await setting.issue(await setting.signed());
    const blue = accepted(await set('blue'));
    const draft = await setting.draft();
    accepted(await removeEmblem(setting.deps(), setting.people().officer, 'TH-42'));
    const after = await setting.issue(await setting.signed());
    expect((await paperOf(before.id)).picture).toBeNull();
    expect((await paperOf(during.id)).face.emblem).toEqual(red);
    expect((await paperOf(during.id)).picture?.content).toContain('fill="red"');
    expect((await paperOf(during.id)).picture?.content).not.toContain('script');
    expect([(await paperOf(draft.id)).picture, (await paperOf(after.id)).picture]).toEqual([null, null]);
    const read = accepted(await readEmblem(setting.deps(), { organisationId: 'TH-42', sha256: blue.sha256 }));
    expect(read.content).toContain('fill="blue"');
    expect(codesOf(await readEmblem(setting.deps(), { organisationId: 'TH-50', sha256: blue.sha256 }))).toEqual([
      'not-found',
    ]);
  });

  it('is taken and removed by who writes its letters, journalled by its hash, and nothing of an upload is left', async () => {
    for (const actor of [setting.people().opdc, setting.people().host])
      expect(codesOf(await set('green', actor))).toEqual(['forbidden']);
    expect(discarded).toHaveLength(4);
    const { sha256 } = accepted(await set('green'));
    accepted(await set('green'));
    const { rows } = await database.pool.query<{ action: string; sha256: string | null }>(
      `SELECT action, after ->> 'sha256' AS sha256 FROM journal WHERE organisation_id = 'TH-42' AND action LIKE 'emblem.%'
       ORDER BY seq DESC LIMIT 2`,
    );
    expect(rows).toEqual([
      { action: 'emblem.set', sha256 },
      { action: 'emblem.remove', sha256: null },
    ]);
    const large = { ...upload('x'), sizeBytes: 400_000 };
    const officer = setting.people().officer;
    expect(codesOf(await setEmblem(deps('x'), officer, 'TH-42', large))).toEqual(['emblem-too-large']);
    expect(codesOf(await setEmblem(deps('x'), officer, 'TH-42', { ...large, sizeBytes: 0 }))).toEqual(['file-empty']);
    accepted(await removeEmblem(setting.deps(), officer, 'TH-42'));
    expect(codesOf(await removeEmblem(setting.deps(), officer, 'TH-42'))).toEqual(['emblem-missing']);
  });
});
