import type { FastifyInstance } from 'fastify';
import { concludeTemplateAudit, saveTemplateAudit } from '../../application/kpi-template/audit-template.ts';
import { moveTemplate } from '../../application/kpi-template/move-template.ts';
import { readTemplate, type TemplateReading } from '../../application/kpi-template/read-template.ts';
import { readTemplateProgress } from '../../application/kpi-template/read-template-progress.ts';
import { readTemplates } from '../../application/kpi-template/read-templates.ts';
import { saveTemplate } from '../../application/kpi-template/save-template.ts';
import {
  auditTemplateRoute,
  listTemplatesRoute,
  moveTemplateRoute,
  readTemplateProgressRoute,
  readTemplateRoute,
  saveTemplateRoute,
} from '../../contract/api/kpi-template.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
  readonly code: string;
}

const keyOf = ({ org, year, code }: Place) => ({ organisationId: org, fiscalYear: year, code });

export function serveKpiTemplates(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listTemplatesRoute, {
    handle: ({ deps, actor, params }) =>
      readTemplates(deps, actor, { organisationId: params.org, fiscalYear: params.year }),
  });
  serveRoute(app, deps, readTemplateRoute, {
    async handle({ deps, actor, params }) {
      const reading = await readTemplate(deps, actor, keyOf(params));
      return reading.ok ? accept(shown(reading.value)) : reading;
    },
  });
  serveRoute(app, deps, saveTemplateRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveTemplate(deps, actor, { ...keyOf(params), rowVersion: version, values: body.values }),
    present,
  });
  serveRoute(app, deps, moveTemplateRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveTemplate(deps, actor, { ...keyOf(params), rowVersion: version, values: body?.values ?? {} }, params.move),
    present,
  });
  serveRoute(app, deps, auditTemplateRoute, {
    handle: ({ deps, actor, params, body, version }) => {
      const step = body.conclude ? concludeTemplateAudit : saveTemplateAudit;
      return step(deps, actor, { ...keyOf(params), rowVersion: version, judgements: body.judgements });
    },
    present,
  });
  serveRoute(app, deps, readTemplateProgressRoute, {
    handle: ({ deps, actor, params }) => readTemplateProgress(deps, actor, { fiscalYear: params.year }),
  });
}

/** The current template, returned to a client that sent an old row version. */
async function present({ deps, actor, params }: { deps: ApiDeps; actor: Actor; params: Place }) {
  const reading = await readTemplate(deps, actor, keyOf(params));
  return reading.ok ? accept(reading.value.template) : reading;
}

function shown(reading: TemplateReading): OutputOf<typeof readTemplateRoute> {
  const { template, form, missing, differing, changesSinceAudit, history, due, daysLeft, waitsFor } = reading;
  return { ...template, form, missing, differing, changesSinceAudit, history, due, daysLeft, waitsFor };
}
