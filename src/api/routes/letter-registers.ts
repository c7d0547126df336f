import type { FastifyInstance } from 'fastify';
import { readCirculars } from '../../application/letters/read-circulars.ts';
import { readInbox, readPlace, readRegister } from '../../application/letters/read-room.ts';
import { acknowledgeLetter, noteOpened, replyToLetter } from '../../application/letters/receive-letter.ts';
import { registerIncoming } from '../../application/letters/register-incoming.ts';
import { beginRegister, saveLetterUnit } from '../../application/letters/save-unit.ts';
import {
  acknowledgeLetterRoute,
  addLetterUnitRoute,
  beginRegisterRoute,
  changeLetterUnitRoute,
  listCircularsRoute,
  listLetterUnitsRoute,
  openLetterRoute,
  readInboxRoute,
  readRegisterRoute,
  registerIncomingRoute,
  replyToLetterRoute,
} from '../../contract/api/letter-registers.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

const deliveryOf = (params: { readonly org: string; readonly sender: string; readonly letter: string }) => ({
  ...{ organisationId: params.org, senderId: params.sender, letterId: params.letter },
});

export function serveLetterRegisters(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readRegisterRoute, {
    handle: ({ deps, actor, params, query }) =>
      readRegister(deps, actor, {
        ...{ organisationId: params.org, series: params.series, year: query.year ?? null, text: query.q ?? '' },
      }),
  });
  serveRoute(app, deps, registerIncomingRoute, {
    handle: ({ deps, actor, params, body }) => registerIncoming(deps, actor, { organisationId: params.org, ...body }),
  });
  serveRoute(app, deps, listCircularsRoute, {
    handle: ({ deps, actor, query }) =>
      readCirculars(deps, actor, { text: query.q ?? '', organisationId: query.organisation ?? '' }),
  });
  serveUnits(app, deps);
  serveInbox(app, deps);
}

function serveUnits(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listLetterUnitsRoute, {
    async handle({ deps, actor, params }) {
      const read = await readPlace(deps, actor, params.org);
      return read.ok ? accept({ units: read.value.units }) : read;
    },
  });
  serveRoute(app, deps, addLetterUnitRoute, {
    handle: ({ deps, actor, params, body }) =>
      saveLetterUnit(deps, actor, { ...body, organisationId: params.org, unitId: null, rowVersion: null }),
  });
  serveRoute(app, deps, changeLetterUnitRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveLetterUnit(deps, actor, { ...body, organisationId: params.org, unitId: params.unit, rowVersion: version }),
  });
  serveRoute(app, deps, beginRegisterRoute, {
    handle: ({ deps, actor, params, body }) =>
      beginRegister(deps, actor, { ...body, organisationId: params.org, unitId: params.unit }),
  });
}

function serveInbox(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readInboxRoute, {
    handle: ({ deps, actor, params, query }) =>
      readInbox(deps, actor, { organisationId: params.org, text: query.q ?? '' }),
  });
  serveRoute(app, deps, openLetterRoute, {
    handle: ({ deps, actor, params }) => noteOpened(deps, actor, deliveryOf(params)),
  });
  serveRoute(app, deps, acknowledgeLetterRoute, {
    handle: ({ deps, actor, params }) => acknowledgeLetter(deps, actor, deliveryOf(params)),
  });
  serveRoute(app, deps, replyToLetterRoute, {
    handle: ({ deps, actor, params, body }) => replyToLetter(deps, actor, { ...deliveryOf(params), reply: body.reply }),
  });
}
