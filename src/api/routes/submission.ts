import type { FastifyInstance } from 'fastify';
import { readProgress } from '../../application/progress/read-progress.ts';
import { readCard } from '../../application/submission/read-card.ts';
import { readEditions, readSarComparison } from '../../application/submission/read-editions.ts';
import {
  compareEditionsRoute,
  readCardRoute,
  readEditionsRoute,
  readProgressRoute,
} from '../../contract/api/submission.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

interface RoundPlace {
  readonly org: string;
  readonly year: number;
  readonly round: RoundKey['round'];
}

const keyOf = ({ org, year, round }: RoundPlace): RoundKey => ({ organisationId: org, fiscalYear: year, round });

/** The e-SAR card and the editions of a report with their receipts, and how far a round has come. */
export function serveSubmission(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readCardRoute, {
    async handle({ deps, actor, params, query }) {
      const reading = await readCard(deps, actor, { ...keyOf(params), edition: query.edition });
      if (!reading.ok) return reading;
      const { organisation, content, submitted, dueStatus, edition } = reading.value;
      const { receiptNumber = null, receivedAt = null } = edition ?? {};
      return accept({
        organisation,
        card: content,
        submitted,
        edition,
        receiptNumber,
        receivedAt,
        late: dueStatus.late,
      });
    },
  });
  serveRoute(app, deps, readEditionsRoute, {
    handle: ({ deps, actor, params }) => readEditions(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, compareEditionsRoute, {
    async handle({ deps, actor, params, query }) {
      const reading = await readSarComparison(deps, actor, { ...keyOf(params), ...query });
      if (!reading.ok) return reading;
      const { changed, ...same } = reading.value;
      return accept({
        ...same,
        changed: changed.map(({ indicator: { code, name }, changes }) => ({ code, name, changes: [...changes] })),
      });
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
