import { h } from 'preact';
import { readVersions } from '../../../application/papers/read-versions.ts';
import { inWordsOf } from '../../../domain/framework/instrument-words.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, page } from '../../serve-page.ts';
import { papersText } from '../../text/papers-text.ts';
import { readVersionPaper, sendPaper } from '../papers/send-paper.ts';
import { VersionsPage } from './versions-page.tsx';
import { versionsSheet } from './versions-sheet.ts';

const versionPaper = file({
  address: paths.agreementVersionPaper,
  cost: 'document',
  who: 'anyone',
  refusals: ['forbidden', 'agreement-not-sealed', 'sealed-record-altered', 'paper-not-made', 'paper-service-stopped'],
  read: readVersionPaper,
  send: sendPaper,
});

const versionsPage = page({
  address: paths.agreementVersions,
  who: 'anyone',
  refusals: ['forbidden', 'agreement-not-sealed', 'sealed-record-altered'],
  frame: { width: 'board' },
  async show({ deps, actor, key }) {
    const reading = await readVersions(deps, actor, key);
    if (!reading.ok) return reading;
    const { partyName, instrument } = reading.value;
    return accept({
      title: `${inWordsOf(instrument, papersText.versionsTitle)} ${partyTitle(partyName)} ${key.fiscalYear}`,
      body: h(VersionsPage, { reading: reading.value }),
    });
  },
});

const versionsPaper = file({
  address: paths.agreementVersionsPaper,
  cost: 'document',
  who: 'anyone',
  refusals: ['forbidden', 'agreement-not-sealed', 'sealed-record-altered', ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readVersions(deps, actor, key), versionsSheet, key.format),
  send: (bytes, { key, reply }) =>
    sendSheet(reply, `versions-${key.fiscalYear}-${key.organisationId}`, bytes, key.format),
});

/** The versions of what was agreed, what each changed as a paper, and the paper of each: for anyone. */
export const versionsRoutes = [versionsPage, versionsPaper, versionPaper];
