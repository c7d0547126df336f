import { templatesAreOpen } from '../../domain/kpi-template/kpi-template-moves.ts';
import { templateDue } from '../../domain/kpi-template/template-due.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Role } from '../../domain/people/roles.ts';
import { byAlphabet } from '../../domain/results/order-of-parties.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { TemplateProgress } from './kpi-template-ports.ts';
import type { TemplateDeps } from './template-deps.ts';

export interface ProgressRow extends TemplateProgress {
  /** False until the agreement allows templates. */
  readonly open: boolean;
  /** Indicators whose template has not been submitted, or must be corrected. */
  readonly unsent: number;
  /** Who has to act on the party's templates; both if some are with OPDC and some are not; empty if all have passed. */
  readonly waitsFor: readonly Role[];
}

export interface ProgressReading {
  readonly fiscalYear: number;
  readonly rows: readonly ProgressRow[];
  readonly due: string | null;
  readonly daysLeft: number | null;
  readonly auditDue: string | null;
  readonly auditDaysLeft: number | null;
}

/** Every party's progress with its templates in the year. */
export async function readTemplateProgress(
  deps: TemplateDeps,
  actor: Actor,
  input: { readonly fiscalYear: number },
): Promise<Outcome<ProgressReading, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-national', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, input.fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: input.fiscalYear });
    const rows = byAlphabet((await stores.kpiTemplates.progress(input.fiscalYear)).map(rowOf));
    const days = await daysLeftFrom(stores, deps.clock.today(), framework.dueRule.placeThatCounts.value);
    const due = templateDue(framework, 'kpi-template', '');
    const auditDue = templateDue(framework, 'kpi-audit', '');
    const { fiscalYear } = framework;
    return accept({ fiscalYear, rows, due, daysLeft: days(due), auditDue, auditDaysLeft: days(auditDue) });
  });
}

function rowOf(one: TemplateProgress): ProgressRow {
  const open = templatesAreOpen(one.agreementStatus);
  const unsent = one.indicators - one.submitted - one.passed;
  const province: readonly Role[] = open && unsent > 0 ? ['provincial-officer'] : [];
  const opdc: readonly Role[] = one.submitted > 0 ? ['opdc-officer'] : [];
  return { ...one, open, unsent, waitsFor: [...province, ...opdc] };
}
