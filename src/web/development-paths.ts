import { CODE_SHAPE } from '../domain/development-indicators/development-indicator.ts';
import { address, oneOf } from './address.ts';

const own = '/database/:organisationId';
const series = `${own}/:code` as const;
/** A province alone has a database; a code has capitals, and is no word of another address. */
const parts = {
  organisationId: (text: string) => (/^TH-\d\d$/.test(text) ? text : undefined),
  code: (text: string) => (CODE_SHAPE.test(text) ? text : undefined),
};
const ofProvince = { parts: { organisationId: parts.organisationId } };
const ofSeries = { parts };

/** Addresses of the development databases: of all provinces, of one, and of one indicator. */
export const developmentPaths = {
  databases: address('/database'),
  database: address(own, { ...ofProvince, query: ['q', 'owner', 'state', 'page'] }),
  databaseFile: address(`${own}/values.:format`, {
    parts: { organisationId: parts.organisationId, format: oneOf('csv', 'xlsx') },
    query: ['owner'],
  }),
  databaseDefinitions: address(`${own}/definitions`, ofProvince),
  databaseDefinitionsSave: address(`${own}/definitions/save`, ofProvince),
  databaseDefinitionsFile: address(`${own}/definitions.:format`, {
    parts: { organisationId: parts.organisationId, format: oneOf('csv', 'xlsx') },
  }),
  databaseDefinitionsPaper: address(`${own}/definitions/paper.:format`, {
    parts: { organisationId: parts.organisationId, format: oneOf('pdf', 'docx') },
  }),
  databaseWaiting: address(`${own}/waiting`, { ...ofProvince, query: ['page'] }),
  databaseNew: address(`${own}/new`, ofProvince),
  databaseImports: address(`${own}/import`, ofProvince),
  databaseImport: address(`${own}/imports/:id`, ofProvince),
  series: address(series, { ...ofSeries, query: ['with'] }),
  seriesEdit: address(`${series}/edit`, ofSeries),
  seriesValues: address(`${series}/values`, ofSeries),
  seriesConfirm: address(`${series}/confirm`, ofSeries),
  seriesBaseline: address(`${series}/baseline`, ofSeries),
} as const;
