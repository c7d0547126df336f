import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPaperSigner } from '../../boot/open-paper-signer.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { papersOver } from '../../testing/papers-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import { renderLetterPaper } from './render-letter-paper.ts';

describeOnEachDatabase('the paper of a letter', (database) => {
  const setting = lettersSetting(database);

  it('is signed with the certificate of the organisation once the letter is issued', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samrit-letters-'));
    const signer = openPaperSigner({ certificate: null, timestampAddress: null, demo: true }, folder, () => {});
    const letters = setting.deps();
    const deps = {
      ...letters,
      papers: papersOver({ transactions: openTransactions(database.pool), clock: letters.clock }, signer),
    };
    const { officer } = setting.people();
    const signatureOf = async (letterId: string) => {
      const reader = { door: 'room', recipient: null } as const;
      const asked = { key: { organisationId: 'TH-42', letterId }, reader, format: 'pdf' } as const;
      const { bytes } = accepted(await renderLetterPaper(deps, officer, asked));
      return Buffer.from(bytes).includes('/SubFilter /ETSI.CAdES.detached');
    };
    expect(await signatureOf((await setting.draft()).id)).toBe(false);
    const issued = await setting.issue(await setting.signed('circular', { recipients: [], addGroup: 'provinces' }));
    expect(await signatureOf(issued.id)).toBe(true);
    await deps.papers.paperRenderer.close();
  });
});
