import { checkLetterDraft, type DraftFault } from '../../domain/letters/check-letter.ts';
import { letterStatusNames } from '../../domain/letters/letter-moves.ts';
import type { LetterContent, LetterKey, LetterUnit } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import { type LetterTemplateName, letterTemplates } from '../../domain/letters/letter-templates.data.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { RecipientGroup } from '../../domain/letters/recipient-groups.ts';
import { contentFrom } from '../../domain/letters/start-letter.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type LetterDeps, type LettersTables, letterSubject, shortId } from './letter-deps.ts';
import { recipientsOf, type TypedRecipient, withGroup } from './recipients-of.ts';
import { referencesOf } from './references-of.ts';

export interface StartLetterInput {
  readonly organisationId: string;
  readonly unitId: string;
  readonly template: LetterTemplateName;
  readonly fiscalYear: number;
}

export type StartLetterRefusal = 'forbidden' | 'letter-unit-required' | 'letter-unit-closed';

/** Begins a draft from a template. */
export async function startLetter(
  deps: LetterDeps,
  actor: Actor,
  { organisationId, unitId, template, fiscalYear }: StartLetterInput,
): Promise<Outcome<OfficialLetter, StartLetterRefusal>> {
  if (!mayWithLetters('write-letter', actor, organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const unit = await openUnit(stores, { organisationId, unitId }, deps.clock.today());
    if (!unit.ok) return unit;
    return accept(await beginDraft(deps, stores, actor, { unit: unit.value, template, fiscalYear, about: null }));
  });
}

/** The office under whose code letters are begun today. */
export async function openUnit(
  stores: Pick<LettersTables, 'letterUnits'>,
  { organisationId, unitId }: { readonly organisationId: string; readonly unitId: string },
  today: string,
): Promise<Outcome<LetterUnit, 'letter-unit-required' | 'letter-unit-closed'>> {
  const unit = await stores.letterUnits.find(organisationId, unitId);
  if (unit === null) return refuse('letter-unit-required', undefined, 'unitId');
  if (unit.endsOn === null || unit.endsOn >= today) return accept(unit);
  return refuse('letter-unit-closed', { code: unit.code, day: formatThaiDate(unit.endsOn) }, 'unitId');
}

interface BeginDraft {
  readonly unit: LetterUnit;
  readonly template: LetterTemplateName;
  readonly fiscalYear: number;
  /** What of a year it tells; null for a letter of anything else. */
  readonly about: string | null;
  /** In place of what the template says. */
  readonly content?: Partial<LetterContent>;
}

/** Writes a new draft and its journal row. */
export async function beginDraft(
  deps: Pick<LetterDeps, 'clock' | 'ids'>,
  stores: LettersTables,
  actor: Actor,
  { unit, template, fiscalYear, about, content = {} }: BeginDraft,
): Promise<OfficialLetter> {
  const { organisationId } = unit;
  const row = letterTemplates[template];
  const begun = fiscalYearOf(deps.clock.today());
  const letter: OfficialLetter = {
    ...{ organisationId, id: `${begun}-${shortId(deps.ids)}`, fiscalYear: begun, unitId: unit.id, kind: row.kind },
    ...{ status: 'draft', rowVersion: 1, about, changedAt: deps.clock.now() },
    content: { ...contentFrom(row, fiscalYear), ...content },
    ...{ writtenBy: actor.userId, writtenName: actor.name, checkedName: null, signature: null, number: null },
    ...{ issuedOn: null, issuedName: null, face: null, cancelledReason: null },
  };
  await stores.letters.insert(letter);
  await appendYearJournalRow(stores, actor, {
    ...{ key: letterSubject(organisationId, letter.id), action: 'letter.start', permission: 'write-letter' },
    ...{ before: null, after: { kind: letter.kind, template, ...(about === null ? {} : { about }) } },
  });
  return letter;
}

type Written = Pick<
  LetterContent,
  | 'speed'
  | 'secrecy'
  | 'subject'
  | 'to'
  | 'paragraphs'
  | 'closing'
  | 'copies'
  | 'annex'
  | 'oneEach'
  | 'numerals'
  | 'fiscalYears'
  | 'replyBy'
  | 'isPublic'
>;

export interface SaveLetterInput extends LetterKey {
  readonly rowVersion: number | null;
  readonly unitId: string;
  readonly written: Written;
  /** Numbers of registered letters, as they are written: `ลย 0017.5/ว 3031`. */
  readonly registered: readonly string[];
  /** Letters of outside, as they are to be printed. */
  readonly outside: readonly string[];
  readonly recipients: readonly TypedRecipient[];
  readonly addGroup: RecipientGroup | null;
}

export type SaveLetterRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'letter-not-editable'
  | 'letter-unit-required'
  | 'letter-recipient-unknown'
  | 'letter-recipient-twice'
  | 'referenced-letter-missing'
  | 'letter-secret-cannot-be-public'
  | 'letter-year-invalid'
  | DraftFault;

/** Saves a draft: anything may be missing, nothing may be unknown. */
export async function saveLetter(
  deps: LetterDeps,
  actor: Actor,
  input: SaveLetterInput,
): Promise<Outcome<OfficialLetter, SaveLetterRefusal>> {
  if (!mayWithLetters('write-letter', actor, input.organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const letter = await editable(stores, input, input.rowVersion);
    if (!letter.ok) return letter;
    const unit = await stores.letterUnits.find(input.organisationId, input.unitId);
    if (unit === null) return refuse('letter-unit-required', undefined, 'unitId');
    const content = await contentOf(stores, letter.value, input, deps.clock.today());
    if (!content.ok) return content;
    const faults = checkLetterDraft(content.value);
    if (faults.length > 0) return refuseAll(faults);
    const changed = { ...letter.value, unitId: unit.id, content: content.value };
    const isSame = unit.id === letter.value.unitId && isSameContent(letter.value.content, content.value);
    if (isSame) return acceptUnchanged(letter.value);
    return accept(await storeDraft(deps, stores, actor, changed, 'letter.save'));
  });
}

async function contentOf(
  stores: LettersTables,
  letter: OfficialLetter,
  input: SaveLetterInput,
  today: string,
): Promise<Outcome<LetterContent, SaveLetterRefusal>> {
  const { written, organisationId } = input;
  if (!written.fiscalYears.every(Number.isInteger)) return refuse('letter-year-invalid', undefined, 'fiscalYears');
  if (written.isPublic && written.secrecy !== 'open')
    return refuse('letter-secret-cannot-be-public', undefined, 'isPublic');
  const references = await referencesOf(stores, organisationId, input);
  if (!references.ok) return references;
  const typed = await recipientsOf(stores, input.recipients, today);
  if (!typed.ok) return typed;
  const [fiscalYear = letter.fiscalYear] = written.fiscalYears;
  const at = { organisationId, fiscalYear, today };
  const recipients = input.addGroup === null ? typed.value : await withGroup(stores, typed.value, input.addGroup, at);
  const days = written.replyBy === null ? [] : [written.replyBy];
  return accept({ ...letter.content, ...written, references: references.value, recipients, days });
}

/** The draft, locked, if it may be written in. */
export async function editable(
  stores: LettersTables,
  key: LetterKey,
  rowVersion: number | null,
): Promise<Outcome<OfficialLetter, 'not-found' | 'changed-meanwhile' | 'letter-not-editable'>> {
  const letter = await stores.letters.find(key, { lock: true });
  if (letter === null) return refuse('not-found');
  if (letter.status !== 'draft') return refuse('letter-not-editable', { status: letterStatusNames[letter.status] });
  return isStale(rowVersion, letter) ? refuse('changed-meanwhile') : accept(letter);
}

/** Writes a changed draft and its journal row, which says no more of its text than how much there is. */
export async function storeDraft(
  deps: Pick<LetterDeps, 'clock'>,
  stores: LettersTables,
  actor: Actor,
  changed: OfficialLetter,
  action: string,
  noted: Readonly<Record<string, unknown>> = {},
): Promise<OfficialLetter> {
  const letter = { ...changed, changedAt: deps.clock.now() };
  await stores.letters.update(letter);
  const { recipients, enclosures, paragraphs } = letter.content;
  await appendYearJournalRow(stores, actor, {
    ...{ key: letterSubject(letter.organisationId, letter.id), action, permission: 'write-letter', before: null },
    after: { recipients: recipients.length, enclosures: enclosures.length, paragraphs: paragraphs.length, ...noted },
  });
  return { ...letter, rowVersion: letter.rowVersion + 1 };
}
