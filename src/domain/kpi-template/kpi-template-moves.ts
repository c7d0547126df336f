import type { Indicator } from '../agreement/indicator.ts';
import type { NamedIn, StatusMove } from '../lifecycle/status-move.ts';
import { templateMoveRows } from './kpi-template-moves.data.ts';

export type TemplateStatus = 'draft' | 'submitted' | 'to-fix' | 'passed';

type Row = (typeof templateMoveRows)[number];
export type TemplateAction = Row['action'];
/** A row with its own names of conditions and effects, or any of these rows. */
export type TemplateMove<Action extends TemplateAction = TemplateAction> = StatusMove<
  TemplateStatus,
  Action,
  NamedIn<Extract<Row, { readonly action: Action }>, 'conditions'>,
  NamedIn<Extract<Row, { readonly action: Action }>, 'effects'>
>;

export const templateMoves: readonly TemplateMove[] = templateMoveRows;
/** The province's own move, and the two in which OPDC's audit ends. */
export const submittingMoves: readonly TemplateMove<'submit'>[] = templateMoveRows.filter(
  (move) => move.action === 'submit',
);
export const auditMoves: readonly TemplateMove<'pass' | 'return-for-fix'>[] = templateMoveRows.filter(
  (move) => move.action !== 'submit',
);

export const templateStatusNames: Readonly<Record<TemplateStatus, string>> = {
  draft: 'ร่าง',
  submitted: 'ส่งแล้ว รอตรวจ',
  'to-fix': 'ต้องแก้ไข',
  passed: 'ผ่านการตรวจ',
};

/** The statuses of an agreement from which its templates are written: what is to be measured stands. */
const settled: readonly string[] = ['agreed', 'signing', 'signed'];

/** True where the party writes a template of it: a cancelled one needs none, one shared by the cluster is the cluster's. */
export function needsTemplate({ inForce, sharedFrom }: Pick<Indicator, 'inForce' | 'sharedFrom'>): boolean {
  return inForce === 'in-force' && !sharedFrom;
}

/** True where the agreement has come far enough for templates. */
export function templatesAreOpen(agreementStatus: string): boolean {
  return settled.includes(agreementStatus);
}
