import { Readable } from 'node:stream';
import { partyResultSheet } from '../../../application/papers/party-result-sheet.ts';
import { readOwnResult, readPack } from '../../../application/results/read-own-result.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file } from '../../serve-page.ts';

/** The paper of an announced edition that is sent upward, as it was issued. */
const packFile = file({
  address: paths.resultPack,
  who: 'anyone',
  refusals: ['forbidden', 'results-not-found', 'paper-not-made'],
  async read({ deps, actor, key: { number: edition, ...key } }) {
    const pack = await readPack(deps, actor, { ...key, edition });
    if (!pack.ok) return pack;
    const bytes = await deps.papers.paperFiles.open(pack.value.sha256);
    return bytes === null
      ? refuse('paper-not-made', { reason: 'the issued file is gone' })
      : accept({ bytes, pack: pack.value });
  },
  send: ({ bytes, pack }, { reply }) =>
    reply
      .header(
        'content-disposition',
        `inline; filename="results-${pack.fiscalYear}-${pack.round}-${pack.edition}-pack.pdf"`,
      )
      .header('content-length', pack.sizeBytes)
      .header('x-content-type-options', 'nosniff')
      .type('application/pdf')
      .send(Readable.from(bytes)),
});

/** One party's own result, set from what was announced. */
const ownFile = file({
  address: paths.ownResult,
  cost: 'document',
  who: 'anyone',
  refusals: ['forbidden', 'results-not-found', ...sheetRefusals],
  async read({ deps, actor, key: { number: edition, ...key } }) {
    const own = await readOwnResult(deps, actor, { ...key, edition });
    return setInType(deps.papers, own, (result) =>
      partyResultSheet({ ...result, verifyAddress: deps.papers.verifyAddress(result.code) }),
    );
  },
  send: (bytes, { reply, key: { fiscalYear, round, number, organisationId } }) =>
    sendSheet(reply, `result-${fiscalYear}-${round}-${number}-${organisationId}`, bytes),
});

/** The papers of announced results. */
export const resultsPapersRoutes = [packFile, ownFile];
