import type { FastifyInstance } from 'fastify';
import { moveAdvice } from '../../application/advice/advice-lifecycle.ts';
import { decideNoWarning, revokeNoWarning } from '../../application/advice/decide-no-warning.ts';
import { giveWarnings } from '../../application/advice/give-warnings.ts';
import { choiceOf, prepareWarnings } from '../../application/advice/prepare-warnings.ts';
import { readAdvice, readAdviceOfParty, readAdviceOfYear } from '../../application/advice/read-advice.ts';
import { readSixMonthList, readSixMonths } from '../../application/advice/read-six-months.ts';
import { readWarnings } from '../../application/advice/read-warnings.ts';
import { saveAdvice, startAdvice } from '../../application/advice/write-advice.ts';
import { publishSixMonths, saveSixMonths } from '../../application/advice/write-six-months.ts';
import {
  decideNoWarningRoute,
  giveWarningsRoute,
  listAdviceRoute,
  moveAdviceRoute,
  prepareWarningsRoute,
  readAdviceOfYearRoute,
  readAdviceRoute,
  readWarningsRoute,
  revokeNoWarningRoute,
  saveAdviceRoute,
  startAdviceRoute,
} from '../../contract/api/advice.ts';
import {
  listSixMonthsRoute,
  publishSixMonthsRoute,
  readSixMonthsRoute,
  saveSixMonthsRoute,
} from '../../contract/api/six-months.ts';
import type { AdviceKey } from '../../domain/advice/advice.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
}

const placeOf = ({ org, year }: Place) => ({ organisationId: org, fiscalYear: year });
const keyOf = (place: Place & { readonly number: number }): AdviceKey => ({
  ...placeOf(place),
  number: place.number,
});

function serveSixMonths(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listSixMonthsRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readSixMonthList(deps, actor, { fiscalYear: params.year }), ({ clause, parties }) => ({
        ...{ isInYear: clause !== null, parties },
      })),
  });
  serveRoute(app, deps, readSixMonthsRoute, {
    handle: ({ deps, actor, params }) => oneAnalysis(deps, actor, placeOf(params)),
  });
  serveRoute(app, deps, saveSixMonthsRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveSixMonths(deps, actor, { ...placeOf(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => oneAnalysis(deps, actor, placeOf(params)),
  });
  serveRoute(app, deps, publishSixMonthsRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      publishSixMonths(deps, actor, { ...placeOf(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => oneAnalysis(deps, actor, placeOf(params)),
  });
}

async function oneAnalysis(deps: ApiDeps, actor: Actor, key: Omit<AdviceKey, 'number'>) {
  return withValue(await readSixMonths(deps, actor, key), ({ analysis, figures }) => ({
    ...{ organisationId: key.organisationId, fiscalYear: key.fiscalYear, figures },
    ...{ status: analysis?.status ?? null, rowVersion: analysis?.rowVersion ?? 0, summary: analysis?.summary ?? '' },
    ...{ words: analysis?.words ?? {}, publishedAt: analysis?.publishedAt ?? null },
  }));
}

export function serveAdvice(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listAdviceRoute, {
    handle: ({ deps, actor, params }) => readAdviceOfParty(deps, actor, placeOf(params)),
  });
  serveRoute(app, deps, readAdviceRoute, {
    handle: ({ deps, actor, params }) => oneAdvice(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, startAdviceRoute, {
    handle: ({ deps, actor, params, body }) => startAdvice(deps, actor, { ...placeOf(params), ...body, reasons: [] }),
  });
  serveRoute(app, deps, saveAdviceRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveAdvice(deps, actor, { ...keyOf(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => oneAdvice(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, moveAdviceRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveAdvice(deps, actor, { ...keyOf(params), ...body, rowVersion: version }, params.move),
    present: ({ deps, actor, params }) => oneAdvice(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, readAdviceOfYearRoute, {
    handle: ({ deps, actor, params }) => readAdviceOfYear(deps, actor, { fiscalYear: params.year }),
  });
  serveWarnings(app, deps);
  serveSixMonths(app, deps);
}

function serveWarnings(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readWarningsRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readWarnings(deps, actor, { fiscalYear: params.year }), (reading) => ({
        ...{ isInYear: reading.event !== null, open: reading.open.map(choiceOf) },
        ...{ warnings: reading.warnings, none: reading.none },
        letters: reading.letters.map(({ letter, reached, opened, replied }) => ({
          ...{ id: letter.id, status: letter.status, subject: letter.content.subject },
          ...{ recipients: letter.content.recipients.length, reached, opened, replied },
        })),
      })),
  });
  serveRoute(app, deps, prepareWarningsRoute, {
    handle: async ({ deps, actor, params, body }) =>
      withValue(await prepareWarnings(deps, actor, { fiscalYear: params.year, ...body }), (letter) => ({
        letter: { organisationId: letter.organisationId, id: letter.id },
        recipients: letter.content.recipients.length,
      })),
  });
  serveRoute(app, deps, giveWarningsRoute, {
    handle: ({ deps, actor, params }) => giveWarnings(deps, actor, { fiscalYear: params.year }),
  });
  serveRoute(app, deps, decideNoWarningRoute, {
    handle: ({ deps, actor, params, body }) => decideNoWarning(deps, actor, { fiscalYear: params.year, ...body }),
  });
  serveRoute(app, deps, revokeNoWarningRoute, {
    handle: ({ deps, actor, params }) => revokeNoWarning(deps, actor, { fiscalYear: params.year }),
  });
}

async function oneAdvice(deps: ApiDeps, actor: Actor, key: AdviceKey) {
  return withValue(await readAdvice(deps, actor, key), ({ one }) => one);
}
