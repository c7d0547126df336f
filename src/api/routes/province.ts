import type { FastifyInstance } from 'fastify';
import { type PartyReading, readParty } from '../../application/reporting/read-party.ts';
import { readProvinceRoute } from '../../contract/api/province.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

export function serveProvince(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readProvinceRoute, {
    async handle({ deps, actor, params, query }) {
      const { org: organisationId, year: fiscalYear } = params;
      const reading = await readParty(deps, actor, { organisationId, fiscalYear, round: query.round ?? null });
      return reading.ok ? accept(shown(reading.value)) : reading;
    },
  });
}

function shown(reading: PartyReading): OutputOf<typeof readProvinceRoute> {
  return {
    ...reading,
    agreementStatus: reading.agreement?.status ?? null,
    rounds: reading.rounds.map(({ report, ...round }) => ({
      ...round,
      status: report?.status ?? null,
      receivedAt: report?.receivedAt ?? null,
      receiptNumber: report?.receiptNumber ?? null,
    })),
  };
}
