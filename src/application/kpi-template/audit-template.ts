import { auditOutcome, checkJudgements, type TemplateJudgements } from '../../domain/kpi-template/audit-template.ts';
import { auditMoves, templateStatusNames } from '../../domain/kpi-template/kpi-template-moves.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import { type MoveRefusal, movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { makeMove } from '../lifecycle/move.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { KpiTemplate, TemplateKey } from './kpi-template-ports.ts';
import { loadTemplate, storeTemplate } from './load-template.ts';
import type { AuditRefusal, TemplateDeps } from './template-deps.ts';
import { templateSubject } from './template-journal.ts';
import { templateAudit } from './template-lifecycle.ts';

export interface AuditTemplateInput extends TemplateKey {
  readonly rowVersion: number | null;
  /** All judgements: a field that is not named is not judged. */
  readonly judgements: TemplateJudgements;
}

type Audited = Outcome<KpiTemplate, AuditRefusal | MoveRefusal>;

/** OPDC saves an audit that is not concluded; nobody else can see it. */
export async function saveTemplateAudit(deps: TemplateDeps, actor: Actor, input: AuditTemplateInput): Promise<Audited> {
  if (!isPermitted('audit-kpi-template', actor, input)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const loaded = await loadTemplate(stores, input, deps.clock.today(), true);
    if (!loaded.ok) return loaded;
    const { template, form } = loaded.value;
    if (movesFrom(auditMoves, template.status).length === 0)
      return refuse('move-not-legal', { status: templateStatusNames[template.status], button: 'ตรวจ KPI Template' });
    if (isStale(input.rowVersion, template)) return refuse('changed-meanwhile');
    const judgements = tidy(input.judgements);
    const refusals = checkJudgements(form, judgements);
    if (refusals.length > 0) return refuseAll<AuditRefusal>(refusals);
    if (isSameContent(template.judgements, judgements)) return acceptUnchanged(template);
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

/** OPDC concludes the audit: every field is judged; one field to fix returns the template to the province. */
export function concludeTemplateAudit(deps: TemplateDeps, actor: Actor, input: AuditTemplateInput): Promise<Audited> {
  const judgements = tidy(input.judgements);
  const action = auditOutcome(judgements);
  return makeMove(templateAudit, deps, { tools: deps, actor, input: { ...input, judgements }, action });
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
