import { address, oneOf } from './address.ts';

const year = '/:fiscalYear/central-data';
const table = `${year}/:round/:code` as const;

/** Addresses of the tables that central offices supply. */
export const centralPaths = {
  centralData: address(year),
  centralTable: address(table),
  centralTableFile: address(`${table}/table.:format`, { parts: { format: oneOf('csv', 'xlsx') } }),
  centralTableUpload: address(`${table}/upload`),
  centralTableMove: address(`${table}/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
  centralTableEnter: address(`${table}/enter`),
} as const;
