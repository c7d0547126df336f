import { carryJudgements } from '../../domain/kpi-template/audit-template.ts';
import { checkTemplateWhole } from '../../domain/kpi-template/check-template.ts';
import { templateMoves, templateStatusNames } from '../../domain/kpi-template/kpi-template-moves.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { canSubmitTemplate } from '../../domain/people/can-template.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendYearEntry } from '../year/append-year-entry.ts';
import type { KpiTemplate } from './kpi-template-ports.ts';
import { keepTemplate, loadTemplate } from './load-template.ts';
import { journalled, type SaveTemplateInput, templateSubject, typeInto } from './save-template.ts';
import type { TemplateDeps, TemplateRefusal, TemplateStores } from './template-deps.ts';

/** The province sends one template to OPDC; what was typed along with it is saved in the same step. */
export async function submitTemplate(
  deps: TemplateDeps,
  actor: Actor,
  input: SaveTemplateInput,
): Promise<Outcome<KpiTemplate, TemplateRefusal>> {
  if (!canSubmitTemplate(actor, input)) return refuse('forbidden');
  const move = moveNamed(templateMoves, 'submit');
  return deps.transactions.run(async (stores) => {
    const loaded = await loadTemplate(stores, input, deps.clock.today(), true);
    if (!loaded.ok) return loaded;
    const { template: before, form } = loaded.value;
    if (!move?.from.includes(before.status))
      return refuse('move-not-legal', { status: templateStatusNames[before.status], button: move?.button ?? '' });
    const typed = typeInto(loaded.value, input);
    if (!typed.ok) return typed;
    const wanting = checkTemplateWhole(form, typed.value.values);
    if (wanting.length > 0) return refuseAll(wanting);
    const sent = await send(stores, { ...typed.value, status: move.to }, actor, deps.clock.now());
    const changed = journalled(form, before.values, sent.values);
    await appendYearEntry(stores, actor, {
      key: templateSubject(input),
      action: 'kpi-template.submit',
      permission: move.permission,
      before: { status: before.status, ...changed.before },
      after: { status: sent.status, ...changed.after },
    });
    return accept(sent);
  });
}

/** Keeps the submission as it reads now; the audit begins where the last one ended. */
async function send(stores: TemplateStores, template: KpiTemplate, actor: Actor, now: string): Promise<KpiTemplate> {
  const earlier = (await stores.kpiTemplates.submissions(template)).at(-1);
  const judgements = earlier?.audit
    ? carryJudgements(earlier.audit.judgements, earlier.values, template.values)
    : template.judgements;
  const sent = await keepTemplate(stores, { ...template, judgements, changedAt: now, changedName: actor.name });
  await stores.kpiTemplates.addSubmission(template, {
    edition: (earlier?.edition ?? 0) + 1,
    formVersion: template.formVersion,
    values: template.values,
    submittedAt: now,
    submittedName: actor.name,
  });
  return sent;
}
