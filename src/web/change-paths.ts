import { address } from './address.ts';

const changes = '/:fiscalYear/:organisationId/changes';
const file = {
  parts: {
    need: (text: string) => (/^[a-z0-9-]{1,40}$/.test(text) ? text : undefined),
    sha256: (text: string) => (/^[0-9a-f]{64}$/.test(text) ? text : undefined),
  },
};

/** Addresses of requests to change what was agreed. */
export const changePaths = {
  yearChanges: address('/:fiscalYear/changes'),
  changes: address(changes),
  change: address(`${changes}/:number`),
  changeFiles: address(`${changes}/:number/files/:need`, file),
  changeFile: address(`${changes}/:number/files/:need/:sha256`, file),
  changeFileRemove: address(`${changes}/:number/files/:need/:sha256/remove`, file),
  changeMove: address(`${changes}/:number/moves/:action`, {
    parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) },
  }),
} as const;
