import { afterAll, beforeAll, expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
import { changeSetting, loei, ordinary, oversight } from '../../testing/change-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { papersOver } from '../../testing/papers-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { issueAgreementPaper } from './issue-agreement-paper.ts';
import type { PapersDeps } from './papers-deps.ts';
import { readVersions } from './read-versions.ts';

const proposed = {
  points: [
    ['0.75', '50'],
    ['2', '75'],
    ['4', '100'],
  ],
} as const;

describeOnEachDatabase('the versions of what was agreed', (database) => {
  let setting: Awaited<ReturnType<typeof changeSetting>>;
  let papers: PapersDeps;
  beforeAll(async () => {
    setting = await changeSetting(database);
    papers = papersOver(setting.deps());
  });
  afterAll(() => papers.paperRenderer.close());

  const read = (key = loei) => readVersions(papers, visitor, key);
  const issue = (version?: number) =>
    issueAgreementPaper(papers, visitor, { ...loei, format: 'docx', ...(version === undefined ? {} : { version }) });

  it('are one until something is changed; of what nobody has agreed there is none', async () => {
    expect(accepted(await read()).versions).toMatchObject([{ version: 1, amends: null, differences: [] }]);
    expect(codesOf(await read({ ...loei, organisationId: 'TH-41' }))).toEqual(['agreement-not-sealed']);
  });

  it('are read by anyone with what made them and what differs, and each keeps the paper that was issued of it', async () => {
    const first = accepted(await issue());
    const request = await setting.sent({ ...ordinary, proposed });
    accepted(await setting.resolve(request, oversight, 'approved'));
    const [newest, before] = accepted(await read()).versions;
    expect(newest).toMatchObject({
      version: 2,
      amends: { fromVersion: 1, request: request.number, resolutions: [{ bodyId: oversight, decided: 'approved' }] },
      differences: [{ code: ordinary.code, before: {}, after: { rule: { points: proposed.points } } }],
    });
    expect(newest?.differences).toHaveLength(1);
    expect(before).toMatchObject({ version: 1, amends: null });
    const second = accepted(await issue());
    expect(second).toMatchObject({ version: 2, code: newest?.code });
    expect(accepted(await issue(2))).toEqual(second);
    expect(accepted(await issue(1))).toEqual(first);
    expect(second.sha256).not.toBe(first.sha256);
    expect(codesOf(await issue(3))).toEqual(['agreement-not-sealed']);
  });
});
