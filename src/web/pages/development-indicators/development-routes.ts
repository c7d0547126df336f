import { h } from 'preact';
import { nationChangeStamp, partyChangeStamp } from '../../../application/changes/change-stamp.ts';
import { confirmValues } from '../../../application/development-indicators/confirm-values.ts';
import { readDatabase } from '../../../application/development-indicators/read-database.ts';
import { readDatabases } from '../../../application/development-indicators/read-databases.ts';
import { readWaiting } from '../../../application/development-indicators/read-waiting.ts';
import { saveDevelopmentIndicator } from '../../../application/development-indicators/save-development-indicator.ts';
import { developmentRefusals } from '../../../contract/refusals/development-indicators.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendTable } from '../../send-file.ts';
import { file, form, page, storedPage } from '../../serve-page.ts';
import { developmentText } from '../../text/development-text.ts';
import { databaseAsks, filterOf } from './database-filter.ts';
import { DatabasePage } from './database-page.tsx';
import { DatabasesPage } from './databases-page.tsx';
import { DefinitionPage, typedDefinition, writingFrame } from './definition-page.tsx';
import { definitionRoutes } from './definition-routes.ts';
import { type DevelopmentState, shownAgain } from './development-state.ts';
import { importRoutes } from './import-routes.ts';
import { seriesRoutes } from './series-routes.ts';
import { valueColumns, valueLines } from './value-columns.ts';
import { typedConfirm, WaitingPage } from './waiting-page.tsx';

const frame = { width: 'board', islands: ['focus-errors'] } as const;

const databasesPage = storedPage({
  address: paths.databases,
  who: 'anyone',
  refusals: ['forbidden'],
  frame,
  stamp: ({ request }) => nationChangeStamp(request.reader.changeStamp),
  async show({ deps, actor }) {
    const reading = await readDatabases(deps, actor);
    if (!reading.ok) return reading;
    return accept({ title: developmentText.title, body: h(DatabasesPage, { reading: reading.value }) });
  },
});

/** Stored for all readers of the same roles, so it shows nothing that a seat alone gives: that is on the page of the work. */
const databasePage = storedPage({
  address: paths.database,
  asks: databaseAsks,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame,
  stamp: ({ request, key }) => partyChangeStamp(request.reader.changeStamp, key.organisationId),
  async show({ deps, actor, key, asked }) {
    const reading = await readDatabase(deps, { ...actor, userId: '' }, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${developmentText.short} ${reading.value.organisation.name}`,
      body: h(DatabasePage, { reading: reading.value, filter: filterOf(asked) }),
    });
  },
});

const valuesFile = file({
  address: paths.databaseFile,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readDatabase(deps, actor, key),
  send(reading, { reply, key: { organisationId, format }, asked }) {
    const title = `${developmentText.fileName} ${reading.organisation.name}`;
    const owner = asked('owner');
    const rows = reading.rows.filter(({ indicator }) => owner === '' || indicator.ownerId === owner);
    const lines = valueLines({ ...reading, rows });
    return sendTable(reply, {
      plainName: `database-${organisationId}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(valueColumns, lines) : toXlsx(title, valueColumns, lines),
    });
  },
});

const waitingPage = page({
  address: paths.databaseWaiting,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key, asked }, state: DevelopmentState | null) {
    const reading = await readWaiting(deps, actor, { ...key, page: Number(asked('page') || '1') });
    if (!reading.ok) return reading;
    return accept({
      title: `${developmentText.work} ${reading.value.organisation.name}`,
      body: h(WaitingPage, { reading: reading.value, state }),
    });
  },
});

const confirmAllForm = form({
  address: paths.databaseWaiting,
  page: waitingPage,
  read: typedConfirm,
  act: ({ deps, actor, key, input }) => confirmValues(deps, actor, { ...key, ...input }),
  refusals: {
    ...atForm(['development-nothing-waiting', 'development-confirm-own']),
    ...ownPage(['forbidden']),
  },
  goTo: ({ confirmed, own }, { key }) => ({
    to: paths.databaseWaiting(key.organisationId),
    notice: developmentText.confirmed(confirmed, own),
  }),
  again: ({ refusals }, { body }) => shownAgain('confirm', body, refusals),
});

const newPage = page({
  address: paths.databaseNew,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found'],
  frame: writingFrame,
  async show({ deps, actor, key }, state: DevelopmentState | null) {
    const reading = await readDatabase(deps, actor, key);
    if (!reading.ok) return reading;
    if (!reading.value.rights.defines) return refuse('forbidden');
    return accept({
      title: `${developmentText.define} · ${reading.value.organisation.name}`,
      body: h(DefinitionPage, { reading: reading.value, series: null, state, userId: actor.userId }),
    });
  },
});

const newForm = form({
  address: paths.databaseNew,
  page: newPage,
  read: typedDefinition,
  act: ({ deps, actor, key, input }) =>
    saveDevelopmentIndicator(deps, actor, { ...input, ...key, isNew: true, rowVersion: null }),
  refusals: {
    ...atForm(developmentRefusals),
    ...atForm(['not-a-fiscal-year', 'changed-meanwhile']),
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo: ({ organisationId, code }) => ({ to: paths.series(organisationId, code), notice: developmentText.defined }),
  again: ({ refusals }, { body }) => shownAgain('definition', body, refusals),
});

/** The development databases: of all provinces, of one, its indicators and the tables that are sent. */
export const developmentRoutes = [
  ...[databasesPage, databasePage, valuesFile, waitingPage, confirmAllForm, newPage, newForm],
  ...definitionRoutes,
  ...importRoutes,
  ...seriesRoutes,
];
