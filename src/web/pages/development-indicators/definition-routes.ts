import { h } from 'preact';
import {
  readDefinedIndicators,
  readDefinitions,
} from '../../../application/development-indicators/read-definitions.ts';
import {
  type CheckedDefinition,
  countDefinitions,
  maySendDefinitions,
  saveDefinitions,
  tryDefinitions,
} from '../../../application/development-indicators/save-definitions.ts';
import { definitionTableRefusals } from '../../../contract/refusals/definition-tables.ts';
import { developmentRefusals } from '../../../contract/refusals/development-indicators.ts';
import { workbookFileRefusals } from '../../../contract/refusals/workbook.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { definitionSettings } from '../../../domain/development-indicators/definition-settings.data.ts';
import type { TypedDefinitionRow } from '../../../domain/development-indicators/read-definition-rows.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { errorsOf, textOf } from '../../form-body.ts';
import { atForm, ownPage, type PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendTable } from '../../send-file.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { definitionText } from '../../text/definition-text.ts';
import { definitionSheet } from './definition-sheet.ts';
import { definitionTable, packDefinitions, readDefinitionFile, unpackDefinitions } from './definition-table.ts';
import { DefinitionsPage } from './definitions-page.tsx';

/** What a form of the page left: the rows that it carried, and why it was refused. */
interface DefinitionsState {
  readonly rows: readonly TypedDefinitionRow[] | null;
  /** Undefined where the rows were only tried. */
  readonly errors: readonly FormError[] | undefined;
}

const own = ownPage(['forbidden', 'not-found']);

const definitionsPage = page({
  address: paths.databaseDefinitions,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['focus-errors', 'check-files'] },
  async show(call, state: DefinitionsState | null) {
    const { deps, actor, key } = call;
    const allowed = await maySendDefinitions(deps, actor, key);
    if (!allowed.ok) return allowed;
    const reading = await readDefinitions(deps, actor, key);
    if (!reading.ok) return reading;
    const trial = state === null || state.rows === null ? null : await trialOf(call, state.rows);
    const errors = state?.errors;
    return accept({
      title: `${definitionText.title} · ${reading.value.organisation.name}`,
      body: h(DefinitionsPage, {
        reading: reading.value,
        trial: trial === null ? null : { ...trial, errors },
        errors: trial === null ? errors : undefined,
      }),
    });
  },
});

type Call = PageCall<{ readonly organisationId: string }>;

async function trialOf({ deps, actor, key }: Call, rows: readonly TypedDefinitionRow[]) {
  const checked = await tryDefinitions(deps, actor, { ...key, rows });
  if (!checked.ok) return null;
  return { ...key, rows: checked.value, packed: packDefinitions(rows.map(versioned(checked.value))) };
}

/** A row without a version carries that of what it was compared with: who changes it meanwhile is not written over. */
function versioned(checked: readonly CheckedDefinition[]) {
  return (row: TypedDefinitionRow, at: number): TypedDefinitionRow => {
    const version = checked[at]?.rowVersion ?? null;
    if (version === null || (row.cells.rowVersion ?? '') !== '') return row;
    return { ...row, cells: { ...row.cells, rowVersion: String(version) } };
  };
}

/** What a table would change is shown at once; nothing is saved, and the file is not kept. */
const uploadForm = fileForm({
  address: paths.databaseDefinitions,
  page: definitionsPage,
  read: () => null,
  before: ({ deps, actor, key }) => maySendDefinitions(deps, actor, key),
  largestBytes: definitionSettings.bytes,
  act: ({ deps }, received) => readDefinitionFile(deps, received),
  refusals: {
    ...atForm(definitionTableRefusals),
    ...atForm(workbookFileRefusals),
    ...atForm(developmentRefusals),
    ...atForm(['file-missing', 'file-too-large', 'file-not-utf8', 'csv-quote-unpaired']),
    ...own,
  },
  goTo: (packed) => ({ show: { rows: unpackDefinitions(packed), errors: undefined } }),
  again: ({ errors }) => ({ rows: null, errors }),
});

const saveForm = form({
  address: paths.databaseDefinitionsSave,
  page: definitionsPage,
  read: (body) => unpackDefinitions(textOf(body, 'table')),
  async act({ deps, actor, key, input: rows }) {
    const allowed = await maySendDefinitions(deps, actor, key);
    if (!allowed.ok) return allowed;
    return rows === null || rows.length === 0
      ? refuse('file-missing', undefined, 'evidence')
      : saveDefinitions(deps, actor, { ...key, rows });
  },
  refusals: {
    ...atForm(definitionTableRefusals),
    ...atForm(developmentRefusals),
    ...atForm(['not-a-fiscal-year', 'changed-meanwhile', 'text-too-long', 'file-missing']),
    ...own,
  },
  goTo(checked, { key }) {
    const counts = countDefinitions(checked);
    return { to: paths.databaseDefinitions.of(key), notice: definitionText.saved(counts.new, counts.changed) };
  },
  // What is wrong with each row stands beside it in the trial.
  again: ({ refusals }, { input: rows }) => ({
    rows,
    errors: errorsOf(refusals.filter(({ field }) => field?.startsWith('rows.') !== true)),
  }),
});

const definitionsFile = file({
  address: paths.databaseDefinitionsFile,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readDefinitions(deps, actor, key),
  send(reading, { reply, key: { organisationId, format } }) {
    const title = `${definitionText.fileName} ${reading.organisation.name}`;
    const columns = definitionTable(reading);
    const rows = reading.indicators;
    return sendTable(reply, {
      plainName: `definitions-${organisationId}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(columns, rows) : toXlsx(title, columns, rows, { asTexts: true }),
    });
  },
});

const definitionsPaper = file({
  address: paths.databaseDefinitionsPaper,
  cost: 'document',
  who: 'anyone',
  refusals: ['forbidden', 'not-found', ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readDefinedIndicators(deps, actor, key), definitionSheet, key.format),
  send: (bytes, { reply, key }) => sendSheet(reply, `definitions-${key.organisationId}`, bytes, key.format),
});

/** Definitions of a database as a table, and as a paper. */
export const definitionRoutes = [definitionsPage, uploadForm, saveForm, definitionsFile, definitionsPaper];
