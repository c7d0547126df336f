import { cleanCode, cleanText, lengthOf } from '../values/clean-text.ts';
import { nearestName } from '../values/nearest-name.ts';
import { accept, atField, type Outcome, type Refusal, refusal, refuse } from '../values/result.ts';
import { lineLimits, textLimits } from '../values/text-limits.data.ts';
import { developmentCode, type TypedDevelopmentIndicator } from './check-development-indicator.ts';
import {
  type DevelopmentContent,
  type DevelopmentIndicator,
  frequencies,
  frequencyNames,
} from './development-indicator.ts';
import { type DefinitionColumn, definitionHeadings, type TypedDefinitionRow } from './read-definition-rows.ts';

/** An agency or district by which a table names an owner. */
export interface NamedOwner {
  readonly id: string;
  readonly name: string;
}

export type DefinitionCellRefusal =
  | 'text-too-long'
  | 'development-part-missing'
  | 'definition-code-twice'
  | 'definition-frequency-unknown'
  | 'definition-owner-unknown'
  | 'definition-owner-ambiguous'
  | 'definition-version-invalid';

/** One column in which a row differs from what is stored, in the words of the table. */
export interface DefinitionChange {
  readonly column: DefinitionColumn;
  readonly before: string;
  readonly after: string;
}

/** What one row asks for: all parts of a definition, those that the table leaves out as they are stored. */
export interface DefinitionDraft {
  readonly line: number;
  readonly code: string;
  readonly stored: DevelopmentIndicator | null;
  readonly typed: TypedDevelopmentIndicator;
  readonly reason: string;
  /** The version that the row was written from; null states none. */
  readonly rowVersion: number | null;
  /** Empty where nothing is changed; of a new definition everything that it says. */
  readonly changes: readonly DefinitionChange[];
  readonly refusals: readonly Refusal<DefinitionCellRefusal>[];
}

/** The columns that say what an indicator is. */
const contentColumns = [
  ...(['name', 'definition', 'unit', 'method', 'dataSource'] as const),
  ...(['owner', 'frequency', 'firstYear', 'lastYear'] as const),
] as const;
type ContentColumn = (typeof contentColumns)[number];

const longest: Readonly<Record<ContentColumn | 'reason', number>> = {
  ...{ name: textLimits.name, definition: textLimits.definition, unit: lineLimits.unit, method: textLimits.method },
  ...{ dataSource: textLimits.dataSource, owner: lineLimits.owner, frequency: lineLimits.count },
  ...{ firstYear: lineLimits.firstYear, lastYear: lineLimits.lastYear, reason: textLimits.reason },
};

interface Known {
  readonly indicators: readonly DevelopmentIndicator[];
  /** Closed ones too: they may own what they own already. */
  readonly owners: readonly NamedOwner[];
}

/** How a table names an owner: by its name, or by its code where another one has the same name. */
export function ownerWords(owners: readonly NamedOwner[], ownerId: string): string {
  const name = owners.find(({ id }) => id === ownerId)?.name ?? '';
  return owners.filter((one) => one.name === name).length === 1 ? name : ownerId;
}

/** What a definition says in each column of the table. */
export function definitionCells(
  content: DevelopmentContent,
  owners: readonly NamedOwner[],
): Readonly<Record<ContentColumn, string>> {
  const { name, definition, unit, method, dataSource, frequency, firstYear, lastYear } = content;
  return {
    ...{ name, definition, unit, method, dataSource, owner: ownerWords(owners, content.ownerId) },
    ...{ frequency: frequencyNames[frequency], firstYear: String(firstYear), lastYear: String(lastYear ?? '') },
  };
}

/** What every row of a table asks for, before any rule of definitions was asked. */
export function draftDefinitions(rows: readonly TypedDefinitionRow[], known: Known): readonly DefinitionDraft[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const code = developmentCode(row.cells.code ?? '');
    const before = first.get(code);
    if (before === undefined) first.set(code, row.line);
    const draft = draftOf(row, code, known);
    const faults: Refusal<DefinitionCellRefusal>[] =
      code === ''
        ? [refusal('development-part-missing', { part: definitionHeadings.code }, 'code')]
        : before === undefined
          ? []
          : [refusal('definition-code-twice', { code: code.slice(0, 60), first: before }, 'code')];
    return { ...draft, refusals: [...faults, ...draft.refusals] };
  });
}

function draftOf({ line, cells }: TypedDefinitionRow, code: string, { indicators, owners }: Known): DefinitionDraft {
  const stored = indicators.find((one) => one.code === code) ?? null;
  const said = stored === null ? null : definitionCells(stored, owners);
  const text = (column: ContentColumn) => cleanText(cells[column] ?? said?.[column] ?? '').trim();
  const owner = readOwner(text('owner'), owners, stored);
  const frequency = readFrequency(text('frequency'));
  const rowVersion = readVersion(cells.rowVersion ?? '');
  const reason = cleanText(cells.reason ?? '').trim();
  const refused: readonly Refusal<DefinitionCellRefusal>[] = [
    ...(owner.ok ? [] : owner.refusals),
    ...(frequency.ok ? [] : frequency.refusals),
    ...(rowVersion.ok ? [] : rowVersion.refusals),
  ];
  const typed: TypedDevelopmentIndicator = {
    ...{ code, name: text('name'), definition: text('definition'), unit: text('unit'), method: text('method') },
    ...{ dataSource: text('dataSource'), ownerId: owner.ok ? owner.value : '' },
    ...{ frequency: frequency.ok ? frequency.value : '', firstYear: text('firstYear'), lastYear: text('lastYear') },
  };
  return {
    ...{ line, code: code.slice(0, 60), stored, typed, reason, rowVersion: rowVersion.ok ? rowVersion.value : null },
    changes: changesOf(said, typed, owners),
    refusals: [
      ...refused,
      ...tooLong({ ...Object.fromEntries(contentColumns.map((one) => [one, text(one)])), reason }),
    ],
  };
}

function tooLong(texts: Readonly<Record<string, string>>): Refusal<'text-too-long'>[] {
  return [...contentColumns, 'reason' as const].flatMap((column) => {
    const length = lengthOf(texts[column] ?? '');
    return length > longest[column] ? [refusal('text-too-long', { length, longest: longest[column] }, column)] : [];
  });
}

function changesOf(
  before: Readonly<Record<ContentColumn, string>> | null,
  typed: TypedDevelopmentIndicator,
  owners: readonly NamedOwner[],
): readonly DefinitionChange[] {
  const after: Readonly<Record<ContentColumn, string>> = {
    ...typed,
    owner: ownerWords(owners, typed.ownerId),
    frequency: frequencies.filter((one) => one === typed.frequency).map((one) => frequencyNames[one])[0] ?? '',
    ...{ firstYear: cleanCode(typed.firstYear), lastYear: cleanCode(typed.lastYear) },
  };
  return contentColumns.flatMap((column) => {
    const was = before?.[column] ?? '';
    return was.trim() === after[column].trim() ? [] : [{ column, before: was, after: after[column] }];
  });
}

/** Words or the code of a frequency; an empty cell is left to the rule that asks for one. */
function readFrequency(text: string): Outcome<string, 'definition-frequency-unknown'> {
  const written = squeezed(text);
  if (written === '') return accept('');
  const found = frequencies.find((one) => one === written || frequencyNames[one] === written);
  if (found !== undefined) return accept(found);
  const names = frequencies.map((one) => frequencyNames[one]).join(' หรือ ');
  return refuse('definition-frequency-unknown', { text: text.slice(0, 60), names }, 'frequency');
}

/** An owner by its name, its code (TH-13.stat) or the last part of that; the one that owns it already before others. */
function readOwner(
  text: string,
  owners: readonly NamedOwner[],
  stored: DevelopmentIndicator | null,
): Outcome<string, 'definition-owner-unknown' | 'definition-owner-ambiguous'> {
  if (text === '') return accept('');
  const code = cleanCode(text).toLowerCase();
  const named = owners.filter(
    ({ id, name }) =>
      id.toLowerCase() === code || id.toLowerCase().endsWith(`.${code}`) || squeezed(name) === squeezed(text),
  );
  const own = named.find(({ id }) => id === stored?.ownerId);
  const [found] = own === undefined ? named : [own];
  if (found === undefined) {
    const meant = meantOwner(text, owners);
    return refuse('definition-owner-unknown', { text: text.slice(0, 100), meant }, 'owner');
  }
  if (own === undefined && named.length > 1)
    return refuse('definition-owner-ambiguous', { text: text.slice(0, 100), codes: idsOf(named) }, 'owner');
  return accept(found.id);
}

/** The only owner whose name has these words, or that differs from them by slips of the pen. */
function meantOwner(text: string, owners: readonly NamedOwner[]): string {
  const [one, ...more] = owners.filter(({ name }) => squeezed(name).includes(squeezed(text)));
  if (one !== undefined && more.length === 0) return one.name;
  return (
    nearestName(
      text,
      owners.map(({ name }) => name),
    ) ?? ''
  );
}

const idsOf = (owners: readonly NamedOwner[]) => owners.map(({ id }) => id).join(', ');
const squeezed = (text: string) => cleanText(text).replaceAll(/\s+/g, '');

function readVersion(text: string): Outcome<number | null, 'definition-version-invalid'> {
  const written = cleanCode(text);
  if (written === '') return accept(null);
  return /^\d{1,9}$/.test(written)
    ? accept(Number(written))
    : refuse('definition-version-invalid', { text: text.slice(0, 60) }, 'rowVersion');
}

/** The column of a field of a definition. */
function columnOfField(field: string | undefined): DefinitionColumn | undefined {
  if (field === 'ownerId') return 'owner';
  return [...contentColumns, 'code' as const, 'reason' as const, 'rowVersion' as const].find((one) => one === field);
}

/** A refusal of a definition at the column of the table that it is about. */
export function atColumn<One extends Refusal>(one: One): One {
  const stale = one.code === 'changed-meanwhile' ? 'rowVersion' : undefined;
  return atField(one, columnOfField(one.field) ?? stale ?? one.field);
}
