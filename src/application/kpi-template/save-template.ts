import { checkTemplateDraft, tidyTemplateValues } from '../../domain/kpi-template/check-template.ts';
import { templateMoves, templateStatusNames } from '../../domain/kpi-template/kpi-template-moves.ts';
import type { TemplateValues } from '../../domain/kpi-template/template-form.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { KpiTemplate, TemplateKey } from './kpi-template-ports.ts';
import { type LoadedTemplate, loadTemplate, storeTemplate } from './load-template.ts';
import type { TemplateDeps, TemplateRefusal } from './template-deps.ts';
import { journalledTemplate, templateSubject } from './template-journal.ts';

export interface SaveTemplateInput extends TemplateKey {
  /** The row version that the form was rendered with; 0 for a template that has not been saved yet. */
  readonly rowVersion: number | null;
  /** The typed fields; a field that is not named does not change. */
  readonly values: TemplateValues;
}

/** Saves an unfinished template: anything may be missing, but nothing may be unknown. */
export async function saveTemplate(
  deps: TemplateDeps,
  actor: Actor,
  input: SaveTemplateInput,
): Promise<Outcome<KpiTemplate, TemplateRefusal>> {
  if (!mayEditSomewhere(actor, input)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const loaded = await loadTemplate(stores, input, deps.clock.today(), true);
    if (!loaded.ok) return loaded;
    if (!isPermitted('edit-kpi-template', actor, loaded.value.where)) return refuse('forbidden');
    const typed = typeInto(loaded.value, input);
    if (!typed.ok) return typed;
    const { template } = loaded.value;
    // The first save stores what was only filled in.
    if (template.rowVersion > 0 && isSameContent(template.values, typed.value.values)) return acceptUnchanged(template);
    const kept = { ...typed.value, changedAt: deps.clock.now(), changedName: actor.name };
    const saved = await storeTemplate(stores, kept);
    await appendYearJournalRow(stores, actor, {
      key: templateSubject(input),
      action: 'kpi-template.save',
      permission: 'edit-kpi-template',
      ...journalledTemplate(loaded.value.form, template.values, saved.values),
    });
    return accept(saved);
  });
}

/** Before anything is read: whether there could be a template here that the actor may edit. */
function mayEditSomewhere(actor: Actor, { organisationId }: TemplateKey): boolean {
  return isPermitted('edit-kpi-template', actor, {
    organisationId,
    hostAgencyIds: actor.holdings.map((one) => one.organisationId),
  });
}

/** The template with what was typed, if it may be edited. */
function typeInto(loaded: LoadedTemplate, input: SaveTemplateInput): Outcome<KpiTemplate, TemplateRefusal> {
  const { form, template } = loaded;
  const open = movesFrom(templateMoves, template.status).some((move) => move.action === 'submit');
  if (!open) return refuse('template-not-editable', { status: templateStatusNames[template.status] });
  if (isStale(input.rowVersion, template)) return refuse('changed-meanwhile');
  const values = tidyTemplateValues(input.values);
  const refusals = checkTemplateDraft(form, values);
  return refusals.length > 0 ? refuseAll(refusals) : accept({ ...template, values: { ...template.values, ...values } });
}
