import { h } from 'preact';
import { expect, it } from 'vitest';
import { renderFragment } from '../../render/render-page.tsx';
import { VerifyPage } from './verify-page.tsx';

it('a paper is said to be of the province by its full name', () => {
  const contentHash = 'a'.repeat(64);
  const agreement = {
    ...{ organisationId: 'TH-42', fiscalYear: 2568, partyName: 'เลย', version: 1, newestVersion: 1 },
    ...{
      sealedAt: '2024-12-01T03:00:00.000Z',
      signers: [],
      approvers: [],
      instrument: 'agreement' as const,
      contentHash,
    },
  };
  const verdict = {
    verdict: 'valid',
    code: '2568-201Y-KK7R',
    altered: null,
    paper: null,
    result: null,
    compared: false,
    agreement,
  } as const;
  const page = h(VerifyPage, { typed: '', errors: [], verdict, certificate: null });
  const html = renderFragment(page, 'arabic', { formToken: 'x' }).toString();
  expect(html.replace(/<[^>]+>/g, '|')).toMatch(/คำรับรองของ\|+\s*\|*จังหวัดเลย\|/);
});
