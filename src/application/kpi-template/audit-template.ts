import {
  auditOutcome,
  checkAuditWhole,
  checkJudgements,
  type TemplateJudgements,
} from '../../domain/kpi-template/audit-template.ts';
import { templateMoves, templateStatusNames } from '../../domain/kpi-template/kpi-template-moves.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { KpiTemplate, TemplateKey } from './kpi-template-ports.ts';
import { type LoadedTemplate, loadTemplate, storeTemplate } from './load-template.ts';
import { templateSubject } from './save-template.ts';
import type { AuditRefusal, TemplateDeps, TemplateStores } from './template-deps.ts';

export interface AuditTemplateInput extends TemplateKey {
  readonly rowVersion: number | null;
  /** Every judgement as it now stands: a field not named is not judged. */
  readonly judgements: TemplateJudgements;
}

type Audited = Outcome<KpiTemplate, AuditRefusal>;

/** OPDC keeps an audit it has not ended yet; nobody else sees it. */
export function saveTemplateAudit(deps: TemplateDeps, actor: Actor, input: AuditTemplateInput): Promise<Audited> {
  return audit(deps, actor, input, async (stores, { template, form }, judgements) => {
    const refusals = checkJudgements(form, judgements);
    if (refusals.length > 0) return refuseAll<AuditRefusal>(refusals);
    const kept = await storeTemplate(stores, { ...template, judgements });
    await appendYearJournalRow(stores, actor, {
      key: templateSubject(input),
      action: 'kpi-template.audit',
      permission: 'audit-kpi-template',
      before: countsOf(template.judgements),
      after: countsOf(judgements),
    });
    return accept(kept);
  });
}

/** OPDC ends the audit: every field judged; one field to fix returns the template to the province. */
export function concludeTemplateAudit(deps: TemplateDeps, actor: Actor, input: AuditTemplateInput): Promise<Audited> {
  return audit(deps, actor, input, async (stores, { template, form }, judgements) => {
    const refusals = checkAuditWhole(form, judgements);
    if (refusals.length > 0) return refuseAll<AuditRefusal>(refusals);
    const outcome = auditOutcome(judgements);
    const move = moveNamed(templateMoves, outcome);
    const edition = (await stores.kpiTemplates.submissions(template)).at(-1)?.edition;
    if (!move || edition === undefined) throw new Error('a submitted template has a submission and a move');
    const now = deps.clock.now();
    await stores.kpiTemplates.addAudit(template, edition, {
      ...{ outcome, judgements },
      auditedAt: now,
      auditedName: actor.name,
    });
    const changed = { status: move.to, judgements: {}, changedAt: now, changedName: actor.name };
    const kept = await storeTemplate(stores, { ...template, ...changed });
    await appendYearJournalRow(stores, actor, {
      key: templateSubject(input),
      action: `kpi-template.${outcome}`,
      permission: move.permission,
      before: { status: template.status },
      after: { status: move.to, ...commentsOf(judgements) },
    });
    return accept(kept);
  });
}

/** What both steps share: who may, which template, whether it is being audited, and judgements tidied. */
async function audit(
  deps: TemplateDeps,
  actor: Actor,
  input: AuditTemplateInput,
  step: (stores: TemplateStores, loaded: LoadedTemplate, judgements: TemplateJudgements) => Promise<Audited>,
): Promise<Audited> {
  if (!isPermitted('audit-kpi-template', actor, input)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const loaded = await loadTemplate(stores, input, deps.clock.today(), true);
    if (!loaded.ok) return loaded;
    const { template } = loaded.value;
    if (template.status !== 'submitted')
      return refuse('move-not-legal', { status: templateStatusNames[template.status], button: 'ตรวจรายละเอียดตัวชี้วัด' });
    if (input.rowVersion !== null && input.rowVersion !== template.rowVersion) return refuse('changed-meanwhile');
    return step(stores, loaded.value, tidy(input.judgements));
  });
}

function tidy(judgements: TemplateJudgements): TemplateJudgements {
  return Object.fromEntries(
    Object.entries(judgements).map(([name, { verdict, comment }]) => [
      name,
      { verdict, comment: normaliseThai(comment.replaceAll('\0', '').replace(/\r\n?/g, '\n')).trim() },
    ]),
  );
}

function countsOf(judgements: TemplateJudgements) {
  const all = Object.values(judgements);
  return { judged: all.length, toFix: all.filter((one) => one.verdict === 'fix').length };
}

function commentsOf(judgements: TemplateJudgements): Record<string, string> {
  const fixes = Object.entries(judgements).filter(([, one]) => one.verdict === 'fix');
  return Object.fromEntries(fixes.map(([name, one]) => [name, one.comment]));
}
