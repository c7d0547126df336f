import type { FastifyInstance } from 'fastify';
import { readProgress } from '../../application/progress/read-progress.ts';
import { readCard } from '../../application/submission/read-card.ts';
import { readCardRoute, readProgressRoute } from '../../contract/api/submission.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

/** The e-SAR card with its receipt, and how far a round has come. */
export function serveSubmission(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readCardRoute, {
    async handle({ deps, actor, params: { org, year, round } }) {
      const reading = await readCard(deps, actor, { organisationId: org, fiscalYear: year, round });
      if (!reading.ok) return reading;
      const { organisation, report, content, submitted, dueStatus } = reading.value;
      const { receiptNumber, receivedAt } = report;
      return accept({ organisation, card: content, submitted, receiptNumber, receivedAt, late: dueStatus.late });
    },
  });
  serveRoute(app, deps, readProgressRoute, {
    async handle({ deps, actor, params: { year, round } }) {
      const reading = await readProgress(deps, actor, { fiscalYear: year, round });
      if (!reading.ok) return reading;
      const { today, rows, trend } = reading.value;
      return accept({ today, parties: rows, trend });
    },
  });
}
