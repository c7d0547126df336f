import { h } from 'preact';
import {
  maySendValues,
  runImport,
  sendValueTable,
  startImport,
} from '../../../application/development-indicators/import-values.ts';
import { readImport, readImports } from '../../../application/development-indicators/read-imports.ts';
import { developmentRefusals } from '../../../contract/refusals/development-indicators.ts';
import { workbookFileRefusals } from '../../../contract/refusals/workbook.ts';
import { databaseSettings } from '../../../domain/development-indicators/database-settings.data.ts';
import { accept } from '../../../domain/values/result.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { fileForm, form, page } from '../../serve-page.ts';
import { developmentText } from '../../text/development-text.ts';
import { type DevelopmentState, shownAgain } from './development-state.ts';
import { ImportPage } from './import-page.tsx';
import { ImportsPage } from './imports-page.tsx';
import { readValuesFile } from './read-values-file.ts';

const who = 'sign-in-if-forbidden';

const importsPage = page({
  address: paths.databaseImports,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['focus-errors', 'check-files'] },
  async show({ deps, actor, key }, state: DevelopmentState | null) {
    const reading = await readImports(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${developmentText.importTitle} · ${reading.value.organisation.name}`,
      body: h(ImportsPage, { reading: reading.value, state }),
    });
  },
});

/** What a table would change is shown before anything is saved. */
const uploadForm = fileForm({
  address: paths.databaseImports,
  page: importsPage,
  read: () => null,
  before: ({ deps, actor, key }) => maySendValues(deps, actor, key),
  largestBytes: databaseSettings.import.bytes,
  async act({ deps, actor, key }, received) {
    const rows = await readValuesFile(deps, received);
    if (!rows.ok) return rows;
    return sendValueTable(deps, actor, {
      ...{ ...key, fileName: received.fileName, rows: rows.value },
    });
  },
  refusals: {
    ...atForm(developmentRefusals),
    ...atForm(workbookFileRefusals),
    ...atForm(['file-missing', 'file-too-large', 'csv-quote-unpaired', 'file-not-utf8']),
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo: ({ organisationId, id }) => ({ to: paths.databaseImport(organisationId, id) }),
  again: ({ refusals }, { body }) => shownAgain('upload', body, refusals),
});

const importPage = page({
  address: paths.databaseImport,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['focus-errors', 'follow-progress'] },
  async show({ deps, actor, key }, state: DevelopmentState | null) {
    const reading = await readImport(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${developmentText.importTitle} · ${reading.value.organisation.name}`,
      body: h(ImportPage, { reading: reading.value, state }),
    });
  },
});

/** The answer is sent at once; the rows are saved after it, and the page shows how far they are. */
const startForm = form({
  address: paths.databaseImport,
  page: importPage,
  read: () => null,
  act: ({ deps, actor, key }) => startImport(deps, actor, key),
  afterwards: ({ deps, actor, key, request }) =>
    void runImport(deps, actor, key).catch((error: unknown) => request.log.error(error)),
  refusals: {
    ...atForm(['development-import-done', 'development-import-of-other']),
    ...atForm(['development-import-nothing', 'development-rows-faulty']),
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo: (_, { key }) => ({ to: paths.databaseImport.of(key), notice: developmentText.importStarted }),
  again: ({ refusals }, { body }) => shownAgain('start', body, refusals),
});

/** Tables of values that are sent to a province's database. */
export const importRoutes = [importsPage, uploadForm, importPage, startForm];
