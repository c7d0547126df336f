import { h } from 'preact';
import { applyWorkbook } from '../../../application/workbook/apply-workbook.ts';
import { checkWorkbook, mayCheckWorkbook } from '../../../application/workbook/check-workbook.ts';
import { exportWorkbook } from '../../../application/workbook/export-workbook.ts';
import { LARGEST_WORKBOOK } from '../../../application/workbook/read-upload.ts';
import { readUploads } from '../../../application/workbook/read-uploads.ts';
import { refusalStatus } from '../../../contract/refusals/sentence-of.ts';
import { workbookFileRefusals } from '../../../contract/refusals/workbook.ts';
import { accept, atField, type Refusal, refusal } from '../../../domain/values/result.ts';
import { errorsOf, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { workbookText } from '../../text/workbook-text.ts';
import { WorkbookPage } from './workbook-page.tsx';
import type { WorkbookState } from './workbook-page-props.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const workbookPage = page({
  address: paths.workbook,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['check-files'] },
  async show({ deps, actor, key }, state: WorkbookState | null) {
    const reading = await readUploads(deps, actor, key);
    if (!reading.ok) return reading;
    const { partyName, roundName, fiscalYear } = reading.value;
    const { errors = [], check = null, status } = state ?? {};
    return accept({
      title: `${workbookText.title} · ${roundName} · ${partyName} ${fiscalYear}`,
      ...(status === undefined ? {} : { status }),
      body: h(WorkbookPage, { reading: reading.value, errors, check }),
    });
  },
});

const workbookFile = file({
  address: paths.workbookFile,
  cost: 'document',
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => exportWorkbook(deps, actor, key),
  send: ({ bytes, fileName }, { reply }) =>
    reply
      .header('content-type', xlsx)
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes)),
});

/** Errors of a file are shown beside the field; anything else is a separate page. */
const refusals = { ...atForm(workbookFileRefusals), ...ownPage(['forbidden', 'not-found']) };

/** Tries the file: what it would change is shown on the page immediately. */
const checkForm = fileForm({
  address: paths.workbook,
  page: workbookPage,
  read: () => null,
  before: ({ deps, actor, key }) => mayCheckWorkbook(deps, actor, key),
  largestBytes: LARGEST_WORKBOOK,
  act: ({ deps, actor, key }, received) => checkWorkbook(deps, actor, { ...key, file: received }),
  refusals: { ...refusals, 'file-missing': 'atForm' },
  goTo: (check) => ({ show: { check, status: check.faults.length === 0 ? 200 : 422 } }),
  again: ({ refusals: why }) => refusedFile(why),
});

/** Applies the checked file that is waiting. */
const applyForm = form({
  address: paths.workbookApply,
  page: workbookPage,
  read: (body) => ({ sha256: sha256Of(textOf(body, 'sha256')) }),
  act: ({ deps, actor, key, input }) => applyWorkbook(deps, actor, { ...key, ...input }),
  refusals,
  goTo({ already, upload }, { key }) {
    if (already) return { to: paths.workbook.of(key), notice: `${workbookText.already} · ${workbookText.alreadyText}` };
    const notice = `${workbookText.done} ${upload.changedCells} ${workbookText.doneCells}`;
    return { to: paths.report.of(key), notice };
  },
  again: ({ refusals: why }) => refusedFile(why),
});

function refusedFile(why: readonly Refusal[]): WorkbookState {
  const said = why.map((one): Refusal => {
    if (one.code === 'file-missing') return refusal('workbook-missing', undefined, 'evidence');
    return atField(one, 'evidence');
  });
  return { errors: errorsOf(said), status: Math.max(...said.map(refusalStatus)) };
}

function sha256Of(typed: string): string {
  return /^[0-9a-f]{64}$/.test(typed) ? typed : '';
}

/** A round's workbook: download, check, apply. */
export const workbookRoutes = [workbookPage, workbookFile, checkForm, applyForm];
