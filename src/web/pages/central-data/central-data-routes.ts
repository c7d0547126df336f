import { h } from 'preact';
import { centralTableLifecycle, moveCentralTable } from '../../../application/central-data/central-table-lifecycle.ts';
import { enterWaiting } from '../../../application/central-data/enter-waiting.ts';
import { readCentralData, readCentralTable } from '../../../application/central-data/read-central-data.ts';
import {
  mayWriteCentralTable,
  saveCentralTable,
  tryCentralTable,
} from '../../../application/central-data/save-central-table.ts';
import { moveOf, noticeOfMove } from '../../../application/lifecycle/move.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { moveCentralTableRoute } from '../../../contract/api/central-data.ts';
import { centralDataRefusals } from '../../../contract/refusals/central-data.ts';
import { workbookFileRefusals } from '../../../contract/refusals/workbook.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { accept, type Refusal, refuse, withValue } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { errorsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { sendTable } from '../../send-file.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { centralText } from '../../text/central-text.ts';
import { centralColumns } from './central-columns.ts';
import { CentralDataPage } from './central-data-page.tsx';
import { type CentralState, typedTable, untouchedTable } from './central-state.ts';
import { CentralTablePage } from './central-table-page.tsx';
import { LARGEST_TABLE_FILE } from './central-upload.tsx';
import { readTableFile } from './read-table-file.ts';

const who = 'sign-in-if-forbidden';
const frame = {
  current: 'national',
  width: 'board',
  islands: ['focus-errors', 'count-letters', 'check-files'],
} as const;

const yearPage = page({
  address: paths.centralData,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame,
  async show({ deps, actor, key }) {
    const reading = await readCentralData(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${centralText.title} ${key.fiscalYear}`,
      body: h(CentralDataPage, { reading: reading.value }),
    });
  },
});

const tablePage = page({
  address: paths.centralTable,
  who,
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key }, left: CentralState | null) {
    const reading = await readCentralTable(deps, actor, key);
    if (!reading.ok) return reading;
    const state = left ?? untouchedTable;
    const { rows, fractionsMeant } = typedTable(state.typed);
    const tried = state.isTried && rows.ok ? { ...key, rows: rows.value, fractionsMeant } : null;
    const check = tried === null ? null : await tryCentralTable(deps, actor, tried);
    const { measure } = reading.value;
    return accept({
      title: `${measure.code} ${measure.name} · ${centralText.title} ${key.fiscalYear}`,
      body: h(CentralTablePage, { reading: reading.value, state, check: check?.ok ? check.value : null }),
    });
  },
});

const refusals = {
  ...atForm(centralDataRefusals),
  ...atForm(['changed-meanwhile', 'csv-quote-unpaired']),
  ...ownPage(['forbidden', 'not-found']),
};

const saveForm = form({
  address: paths.centralTable,
  who,
  page: tablePage,
  read: (body) => ({ ...typedTable(body), saves: textOf(body, 'then') === 'save' }),
  once: ({ input }) => input.saves,
  async act({ deps, actor, key, input: { rows, saves, ...typed }, rowVersion }) {
    const allowed = mayWriteCentralTable(actor, key);
    if (!allowed.ok) return allowed;
    if (!rows.ok) return rows;
    const input = { ...key, ...typed, rows: rows.value, rowVersion };
    if (!saves) return withValue(await tryCentralTable(deps, actor, input), () => null);
    return withValue(await saveCentralTable(deps, actor, input), () => null);
  },
  refusals,
  goTo: (_, { key, body, input }) =>
    input.saves
      ? { to: paths.centralTable.of(key), notice: centralText.saved }
      : { show: { form: 'table', typed: body, errors: [], isTried: true } },
  again: ({ refusals: why }, { body }) => shownAgain('table', body, why),
});

/** What a file says is put into the form, and tried at once; nothing is saved. */
const uploadForm = fileForm({
  address: paths.centralTableUpload,
  who,
  page: tablePage,
  read: () => null,
  before: async ({ actor, key }) => mayWriteCentralTable(actor, key),
  largestBytes: LARGEST_TABLE_FILE,
  act: ({ deps }, received) => readTableFile(deps, received),
  refusals: {
    ...refusals,
    ...atForm(workbookFileRefusals),
    ...atForm(['file-missing', 'file-too-large', 'file-not-utf8']),
  },
  goTo: (table, { body }) => ({ show: { form: 'table', typed: { ...body, table }, errors: [], isTried: true } }),
  again: ({ refusals: why }, { body }) => shownAgain('upload', body, why),
});

const moveForm = form({
  address: paths.centralTableMove,
  who,
  page: tablePage,
  read: (body, { action }) => ({ reason: textOf(body, `${action}.reason`), proof: proofOf(body, `${action}.`) }),
  async act({ deps, actor, key: { action, ...key }, input: { proof, reason }, rowVersion }) {
    const move = moveOf(centralTableLifecycle, action);
    if (move === undefined) return refuse('not-found');
    const input = { ...key, reason, rowVersion };
    return moveCentralTable(provingIn(deps), actor, input, { action: move.action, proof });
  },
  refusals: {
    ...refusals,
    ...atForm(moveCentralTableRoute.refusals),
    ...ownPage(['forbidden', 'not-found']),
    ...proofRefusals,
  },
  goTo: (_, { key }) => ({ to: paths.centralTable.of(key), notice: noticeOfMove(centralTableLifecycle, key.action) }),
  again: ({ refusals: why }, { key: { action }, body }) => ({
    ...{ form: action, typed: body, isTried: false },
    errors: besideProof(errorsOf(why), `${action}.`, ['reason']),
  }),
});

const enterForm = form({
  address: paths.centralTableEnter,
  who,
  page: tablePage,
  read: () => null,
  act: ({ deps, actor, key }) => enterWaiting(deps, actor, key),
  refusals,
  goTo: (count, { key }) => ({ to: paths.centralTable.of(key), notice: centralText.enteredNow(count) }),
  again: ({ refusals: why }, { body }) => shownAgain('enter', body, why),
});

const tableFile = file({
  address: paths.centralTableFile,
  who,
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readCentralTable(deps, actor, key),
  send(reading, { reply, key: { fiscalYear, round, code, format } }) {
    const columns = centralColumns(reading);
    const rows = reading.measure.provinces.filter(({ applies }) => applies);
    const title = `${centralText.fileName} ${code} ${fiscalYear}`;
    return sendTable(reply, {
      plainName: `central-data-${fiscalYear}-${round}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(columns, rows) : toXlsx(title, columns, rows),
    });
  },
});

function shownAgain(form: string, typed: FormBody, why: readonly Refusal[]): CentralState {
  const isTried = form === 'table' && why.some(({ code }) => code === 'central-table-faulty');
  return { form, typed, errors: errorsOf(why), isTried };
}

/** Tables that central offices supply: the year's, one with its forms, and its file. */
export const centralDataRoutes = [yearPage, tablePage, saveForm, uploadForm, moveForm, enterForm, tableFile];
