import type { CivilDate, UserId } from '../values/kinds-of-text.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
import { faultOfDay, unrealDay } from './day-of-document.ts';
import { FEWEST_MEMBERS, type PanelDocument } from './panel.ts';

/** What is typed of a panel, before people and parties are looked up. */
export interface TypedPanel {
  readonly name: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: CivilDate | null;
  readonly members: readonly UserId[];
  readonly head: UserId;
  readonly parties: readonly string[];
}

export type CheckPanelRefusal =
  | 'panel-name-required'
  | 'panel-document-required'
  | 'panel-number-required'
  | 'panel-day-required'
  | 'panel-day-not-come'
  | 'date-not-real'
  | 'panel-members-few'
  | 'panel-head-required'
  | 'panel-parties-required';

/** Everything that is missing, each at its field; a document of a day to come appoints nobody yet. */
export function checkPanel(typed: TypedPanel, today: CivilDate): Outcome<PanelDocument, CheckPanelRefusal> {
  const { name, title, documentNumber: number, issuedOn, members, head, parties } = typed;
  const missing: Refusal<CheckPanelRefusal>[] = [];
  if (name.trim() === '') missing.push(refusal('panel-name-required', undefined, 'name'));
  if (title.trim() === '') missing.push(refusal('panel-document-required', undefined, 'title'));
  if (number.trim() === '') missing.push(refusal('panel-number-required', undefined, 'documentNumber'));
  const fault = faultOfDay(issuedOn, today);
  if (fault === 'missing') missing.push(refusal('panel-day-required', undefined, 'issuedOn'));
  if (fault === 'not-real') missing.push(refusal('date-not-real', unrealDay(issuedOn), 'issuedOn'));
  if (fault === 'not-come') missing.push(refusal('panel-day-not-come', undefined, 'issuedOn'));
  if (new Set(members).size < FEWEST_MEMBERS)
    missing.push(refusal('panel-members-few', { fewest: FEWEST_MEMBERS }, 'members'));
  if (!members.includes(head)) missing.push(refusal('panel-head-required', undefined, 'head'));
  if (parties.length === 0) missing.push(refusal('panel-parties-required', undefined, 'parties'));
  if (missing.length > 0 || issuedOn === null) return refuseAll(missing);
  return accept({ title: title.trim(), number: number.trim(), issuedOn });
}
