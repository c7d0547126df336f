import { type AgreementStatus, isSettled } from '../agreement/agreement-moves.ts';
import type { Indicator } from '../agreement/indicator.ts';
import type { NamedIn, StatusMove } from '../lifecycle/status-move.ts';
import { templateMoveRows } from './kpi-template-moves.data.ts';

export type TemplateStatus = 'draft' | 'submitted' | 'to-fix' | 'passed';

type Row = (typeof templateMoveRows)[number];
type TemplateAction = Row['action'];
/** The moves in which OPDC's audit ends: made by concluding it, so that they have no address of their own. */
export type AuditAction = Extract<Row, { readonly partOf: 'audit' }>['action'];
export type OwnTemplateAction = Exclude<TemplateAction, AuditAction>;
/** Rows with their own names of conditions and effects. */
export type TemplateMove<Action extends TemplateAction = TemplateAction> = StatusMove<
  TemplateStatus,
  Action,
  NamedIn<Extract<Row, { readonly action: Action }>, 'conditions'>,
  NamedIn<Extract<Row, { readonly action: Action }>, 'effects'>
>;

export const templateMoves: readonly TemplateMove[] = templateMoveRows;
export const ownTemplateMoves: readonly TemplateMove<OwnTemplateAction>[] = templateMoveRows.filter(isOwn);
export const auditMoves: readonly TemplateMove<AuditAction>[] = templateMoveRows.filter(isPartOfAudit);

function isPartOfAudit(row: Row): row is Extract<Row, { readonly partOf: 'audit' }> {
  return 'partOf' in row;
}

function isOwn(row: Row): row is Exclude<Row, { readonly partOf: 'audit' }> {
  return !isPartOfAudit(row);
}

export const templateStatusNames: Readonly<Record<TemplateStatus, string>> = {
  draft: 'ร่าง',
  submitted: 'ส่งแล้ว รอตรวจ',
  'to-fix': 'ต้องแก้ไข',
  passed: 'ผ่านการตรวจ',
};

/**
 * True if the party writes a template for it: a cancelled indicator needs none, one shared by the cluster is the
 * cluster's.
 */
export function needsTemplate({ inForce, sharedFrom }: Pick<Indicator, 'inForce' | 'sharedFrom'>): boolean {
  return inForce === 'in-force' && !sharedFrom;
}

/** True if the agreement's status allows templates: what is to be measured is settled. */
export function templatesAreOpen(agreementStatus: AgreementStatus): boolean {
  return isSettled(agreementStatus);
}
