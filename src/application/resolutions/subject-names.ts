import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import { roundName } from '../../domain/framework/round-name.ts';
import { subjectKindNames } from '../../domain/meetings/subject-kinds.data.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import type { ResolutionTables } from './resolution-deps.ts';
import type { RecordedResolution } from './resolution-ports.ts';

export interface NamedResolution extends RecordedResolution {
  /** What it acted on, in words: a party by its name, what is numbered in its year as an edition. */
  readonly subjects: readonly string[];
}

/** The resolutions with what each acted on, in words. */
export async function withSubjectNames(
  stores: Pick<ResolutionTables, 'organisations'>,
  recorded: readonly RecordedResolution[],
): Promise<readonly NamedResolution[]> {
  const names = new Map<string, string>();
  const codes = new Set(recorded.flatMap((one) => one.subjectKeys.map(codeOf)));
  for (const code of codes) names.set(code, await subjectName(stores, code));
  const named = (kind: DecisionSubject) => (key: string) =>
    numbered(kind, codeOf(key)) ?? names.get(codeOf(key)) ?? key;
  return recorded.map((one) => ({ ...one, subjects: one.subjectKeys.map(named(one.subjectKind)) }));
}

/** A subject in words, for a refusal: what it is, of which year, whose or which. */
export async function subjectTitle(
  stores: Pick<ResolutionTables, 'organisations'>,
  kind: DecisionSubject,
  key: string,
): Promise<string> {
  const [, year] = /^(\d{4})\/[^/]+$/.exec(key) ?? [];
  if (year === undefined) return `${subjectKindNames[kind]} “${key}”`;
  return `${subjectKindNames[kind]} ปีงบประมาณ พ.ศ. ${year} ${numbered(kind, codeOf(key)) ?? (await subjectName(stores, codeOf(key)))}`;
}

/** What is numbered in its year otherwise than by editions; null of everything else. */
function numbered(kind: DecisionSubject, code: string): string | null {
  const [, number] = /^(\d+)-[0-9a-f]{16}$/.exec(code) ?? [];
  return kind === 'incentives' && number !== undefined ? `รายการที่ ${number}` : null;
}

const codeOf = (key: string) => key.split('/').at(-1) ?? key;

async function subjectName(stores: Pick<ResolutionTables, 'organisations'>, code: string): Promise<string> {
  const [, party, request] = /^(.+)~(\d+)$/.exec(code) ?? [];
  if (party !== undefined) return `${await subjectName(stores, party)} คำขอที่ ${request}`;
  const summary = /^((?:6|9|12)m)-(\d+)(-[0-9a-f]{16})?$/.exec(code);
  if (summary !== null) return `${roundName(summary[1] ?? '')} ฉบับที่ ${summary[2]}`;
  const [, number] = /^(\d+)(-[0-9a-f]{16})?$/.exec(code) ?? [];
  if (number !== undefined) return `ฉบับที่ ${number}`;
  const organisation = await stores.organisations.find(code);
  return organisation === null ? code : partyTitle(organisation.name);
}
