import { checkTemplateWhole } from '../../domain/kpi-template/check-template.ts';
import {
  needsTemplate,
  type OwnTemplateAction,
  ownTemplateMoves,
} from '../../domain/kpi-template/kpi-template-moves.ts';
import { templateFormOf } from '../../domain/kpi-template/template-editions.ts';
import { type MoveRefusal, moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { makeMove, makeMoveIn } from '../lifecycle/move.ts';
import type { KpiTemplate, TemplateKey } from './kpi-template-ports.ts';
import type { SaveTemplateInput } from './save-template.ts';
import type { TemplateDeps, TemplateRefusal } from './template-deps.ts';
import { templateLifecycle } from './template-lifecycle.ts';

/** Moves one template; what was typed is saved in the same step. */
export function moveTemplate(
  deps: TemplateDeps,
  actor: Actor,
  input: SaveTemplateInput,
  action: OwnTemplateAction,
): Promise<Outcome<KpiTemplate, TemplateRefusal | MoveRefusal>> {
  return makeMove(templateLifecycle, deps, { tools: deps, actor, input, action });
}

/**
 * The province sends every complete template at once; those still being written are not changed. Returns the codes of
 * those sent.
 */
export async function submitReadyTemplates(
  deps: TemplateDeps,
  actor: Actor,
  place: Omit<TemplateKey, 'code'>,
): Promise<Outcome<readonly string[], TemplateRefusal | MoveRefusal | 'templates-none-ready'>> {
  if (!isPermitted('submit-kpi-template', actor, place)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const agreement = await stores.agreements.find(place.organisationId, place.fiscalYear, { lock: true });
    if (!agreement) return refuse('not-found');
    const kept = await stores.kpiTemplates.listOfProvince(place.organisationId, place.fiscalYear);
    const ready = kept.filter((one) => {
      const counts = agreement.indicators.some((own) => own.code === one.code && needsTemplate(own));
      const whole = checkTemplateWhole(templateFormOf(one.formVersion), one.values).length === 0;
      return counts && whole && moveNamed(ownTemplateMoves, 'submit')?.from.includes(one.status);
    });
    if (ready.length === 0) return refuse('templates-none-ready');
    for (const { code } of ready) {
      const input = { ...place, code, rowVersion: null, values: {} };
      const sent = await makeMoveIn(templateLifecycle, stores, { tools: deps, actor, input, action: 'submit' });
      if (!sent.ok) return sent;
    }
    return accept(ready.map((one) => one.code));
  });
}
