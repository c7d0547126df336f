import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { papersAt as now, papersSetting } from '../../testing/papers-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import { actorOf, sampleAgreement } from '../../testing/reporting-sample.ts';
import { renderDraftPaper } from './render-draft-paper.ts';

describeOnEachDatabase('drafts of agreements', (database) => {
  const { deps } = papersSetting(database);

  it('are drawn as a draft for the province itself, again at each asking, and kept nowhere', async () => {
    const chiangRai = { organisationId: 'TH-57', fiscalYear: 2568 };
    const draft = { ...sampleAgreement, ...chiangRai, status: 'draft' as const };
    await deps().transactions.run((stores) => stores.agreements.insert(draft, now));
    const ask = (role: 'governor' | 'opdc-officer', place: string) =>
      renderDraftPaper(deps(), actorOf(role, place), { ...chiangRai, format: 'pdf' });
    expect(codesOf(await ask('governor', 'TH-42'))).toEqual(['forbidden']);
    expect(codesOf(await ask('opdc-officer', 'opdc'))).toEqual(['forbidden']);
    const bytes = accepted(await ask('governor', 'TH-57'));
    expect(await deps().paperRenderer.codesIn(async () => Readable.from([bytes]))).toEqual([]);
    expect((await readPdf(bytes)).every((page) => page.texts.length > 0)).toBe(true);
    expect(await deps().transactions.read((stores) => stores.papers.listOfYear(2568))).toEqual([]);
  });
});
