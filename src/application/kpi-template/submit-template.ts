import { carryJudgements } from '../../domain/kpi-template/audit-template.ts';
import { checkTemplateWhole } from '../../domain/kpi-template/check-template.ts';
import { needsTemplate, templateMoves, templateStatusNames } from '../../domain/kpi-template/kpi-template-moves.ts';
import { templateFormOf } from '../../domain/kpi-template/template-editions.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { KpiTemplate, TemplateKey } from './kpi-template-ports.ts';
import { loadTemplate, storeTemplate } from './load-template.ts';
import { journalledTemplate, type SaveTemplateInput, templateSubject, typeInto } from './save-template.ts';
import type { TemplateDeps, TemplateRefusal, TemplateStores } from './template-deps.ts';

/** The province sends one template to OPDC; what was typed along with it is saved in the same step. */
export async function submitTemplate(
  deps: TemplateDeps,
  actor: Actor,
  input: SaveTemplateInput,
): Promise<Outcome<KpiTemplate, TemplateRefusal>> {
  if (!isPermitted('submit-kpi-template', actor, input)) return refuse('forbidden');
  return deps.transactions.run((stores) => submitOne(stores, deps, actor, input));
}

/**
 * The province sends every template that lacks nothing, all at once; those still being written stay as they are. Gives
 * the codes of what was sent.
 */
export async function submitReadyTemplates(
  deps: TemplateDeps,
  actor: Actor,
  place: Omit<TemplateKey, 'code'>,
): Promise<Outcome<readonly string[], TemplateRefusal | 'templates-none-ready'>> {
  if (!isPermitted('submit-kpi-template', actor, place)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const agreement = await stores.agreements.find(place.organisationId, place.fiscalYear, { lock: true });
    if (!agreement) return refuse('not-found');
    const kept = await stores.kpiTemplates.listOfProvince(place.organisationId, place.fiscalYear);
    const ready = kept.filter((one) => {
      const counts = agreement.indicators.some((own) => own.code === one.code && needsTemplate(own));
      const whole = checkTemplateWhole(templateFormOf(one.formVersion), one.values).length === 0;
      return counts && whole && moveNamed(templateMoves, 'submit')?.from.includes(one.status);
    });
    if (ready.length === 0) return refuse('templates-none-ready');
    for (const { code } of ready) {
      const sent = await submitOne(stores, deps, actor, { ...place, code, rowVersion: null, values: {} });
      if (!sent.ok) return sent;
    }
    return accept(ready.map((one) => one.code));
  });
}

async function submitOne(
  stores: TemplateStores,
  { clock }: TemplateDeps,
  actor: Actor,
  input: SaveTemplateInput,
): Promise<Outcome<KpiTemplate, TemplateRefusal>> {
  const move = moveNamed(templateMoves, 'submit');
  const loaded = await loadTemplate(stores, input, clock.today(), true);
  if (!loaded.ok) return loaded;
  const { template: before, form } = loaded.value;
  if (!move?.from.includes(before.status))
    return refuse('move-not-legal', { status: templateStatusNames[before.status], button: move?.button ?? '' });
  const typed = typeInto(loaded.value, input);
  if (!typed.ok) return typed;
  const wanting = checkTemplateWhole(form, typed.value.values);
  if (wanting.length > 0) return refuseAll(wanting);
  const sent = await send(stores, { ...typed.value, status: move.to }, actor, clock.now());
  const changed = journalledTemplate(form, before.values, sent.values);
  await appendYearJournalRow(stores, actor, {
    key: templateSubject(input),
    action: 'kpi-template.submit',
    permission: move.permission,
    before: { status: before.status, ...changed.before },
    after: { status: sent.status, ...changed.after },
  });
  return accept(sent);
}

/** Keeps the submission as it reads now; the audit begins where the last one ended. */
async function send(stores: TemplateStores, template: KpiTemplate, actor: Actor, now: string): Promise<KpiTemplate> {
  const earlier = (await stores.kpiTemplates.submissions(template)).at(-1);
  const judgements = earlier?.audit
    ? carryJudgements(earlier.audit.judgements, earlier.values, template.values)
    : template.judgements;
  const sent = await storeTemplate(stores, { ...template, judgements, changedAt: now, changedName: actor.name });
  await stores.kpiTemplates.addSubmission(template, {
    edition: (earlier?.edition ?? 0) + 1,
    formVersion: template.formVersion,
    values: template.values,
    submittedAt: now,
    submittedName: actor.name,
  });
  return sent;
}
