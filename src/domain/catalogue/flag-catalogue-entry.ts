import type { Framework } from '../framework/framework-schema.ts';
import { walkTree } from '../framework/walk-tree.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { type CatalogueEntryField, catalogueEntryFieldNames, textsOfCatalogueEntry } from './catalogue-entry-texts.ts';
import { findOtherYears } from './find-other-years.ts';
import { sameText } from './on-approved-list.ts';
import { isOnScale, scalesOfRule } from './scale-of-rule.ts';

type FlagCode =
  | 'stale-year'
  | 'unit-unknown'
  | 'component-unknown'
  | 'name-differs-from-slot'
  | 'scale-differs'
  | 'central-owner-unknown'
  | 'party-unknown'
  | 'source-unknown';

/** Something in an entry that does not belong to its current year. */
export interface CatalogueEntryFlag {
  readonly code: FlagCode;
  readonly field: CatalogueEntryField;
  /** As written in the entry. */
  readonly found: string;
  /** In Thai: what is wrong, with what was found and what the year has. */
  readonly sentence: string;
  /** The key of a confirmation: another finding has another key. */
  readonly key: string;
}

/** The year that an entry is checked against. */
export interface FlagTarget {
  readonly fiscalYear: number;
  readonly components: ReadonlySet<string>;
  /** The names of the framework's own slots, by code. */
  readonly slots: ReadonlyMap<string, string>;
  /** The scores of the scale's levels, lowest first. */
  readonly scores: readonly string[];
  readonly documents: ReadonlySet<string>;
  readonly units: readonly string[];
  /** Ids of every organisation of the reference. */
  readonly organisations: ReadonlySet<string>;
}

/** What a framework knows, with the units and organisations of the reference data. */
export function flagTargetOf(
  framework: Framework,
  known: { readonly units: readonly string[]; readonly organisations: ReadonlySet<string> },
): FlagTarget {
  const components = walkTree(framework.components).map(({ component }) => component);
  return {
    fiscalYear: framework.fiscalYear,
    components: new Set(components.map((one) => one.code)),
    slots: new Map(components.flatMap((one) => (one.slots ?? []).map((slot) => [slot.code, slot.name] as const))),
    scores: framework.scale.levels.value.map((level) => level.score),
    documents: new Set(framework.sources.map((one) => one.code)),
    ...known,
  };
}

/**
 * Everything in an entry that is unknown in its year, in the order of the entry's fields, including confirmed flags.
 */
export function flagCatalogueEntry(entry: CatalogueEntry, target: FlagTarget): readonly CatalogueEntryFlag[] {
  const flags = [
    ...flagYears(entry, target),
    ...flagName(entry, target),
    ...flagUnits(entry, target),
    ...flagComponent(entry, target),
    ...flagScale(entry, target),
    ...flagOrganisations(entry, target),
    ...flagSource(entry, target),
  ];
  return flags.filter((one, index) => flags.findIndex((other) => other.key === one.key) === index);
}

/** The flags that have not been answered. */
export function openFlags(entry: CatalogueEntry, target: FlagTarget): readonly CatalogueEntryFlag[] {
  return flagCatalogueEntry(entry, target).filter((flag) => !entry.confirmedFlags.includes(flag.key));
}

function flag(code: FlagCode, field: CatalogueEntryField, found: string, sentence: string): CatalogueEntryFlag {
  return { code, field, found, sentence, key: `${code}|${field}|${found}` };
}

function flagYears(entry: CatalogueEntry, { fiscalYear }: FlagTarget): readonly CatalogueEntryFlag[] {
  return textsOfCatalogueEntry(entry).flatMap(({ field, text }) =>
    findOtherYears(text, fiscalYear).map(({ found }) =>
      flag(
        'stale-year',
        field,
        found,
        `${catalogueEntryFieldNames[field]}มีปี ${found} ซึ่งไม่ใช่ปีงบประมาณ พ.ศ. ${fiscalYear} — แก้ปี หรือยืนยันว่าตั้งใจใช้ปีนี้`,
      ),
    ),
  );
}

function flagName({ code, name }: CatalogueEntry, { slots }: FlagTarget): readonly CatalogueEntryFlag[] {
  const slot = slots.get(code);
  if (slot === undefined || sameText(slot, name)) return [];
  return [flag('name-differs-from-slot', 'name', name, `ชื่อต่างจากกรอบ ซึ่งเรียก ${code} ว่า “${slot}” — แก้ชื่อ หรือยืนยันชื่อเดิม`)];
}

function flagUnits(entry: CatalogueEntry, { units, fiscalYear }: FlagTarget): readonly CatalogueEntryFlag[] {
  const used = [
    { field: 'unit' as const, unit: entry.unit },
    ...entry.variables.map((one) => ({ field: 'variables' as const, unit: one.unit })),
  ];
  return used
    .filter(({ unit }) => unit.trim() !== '' && !units.some((known) => sameText(known, unit)))
    .map(({ field, unit }) =>
      flag(
        'unit-unknown',
        field,
        unit,
        `หน่วยวัด “${unit}” ยังไม่เคยใช้ในปีงบประมาณ พ.ศ. ${fiscalYear} — แก้หน่วย หรือยืนยันหน่วยใหม่นี้`,
      ),
    );
}

function flagComponent({ componentCode }: CatalogueEntry, target: FlagTarget): readonly CatalogueEntryFlag[] {
  if (target.components.has(componentCode)) return [];
  const sentence = `กรอบปีงบประมาณ พ.ศ. ${target.fiscalYear} ไม่มีองค์ประกอบ ${componentCode} — เลือกองค์ประกอบของกรอบนี้`;
  return [flag('component-unknown', 'component', componentCode, sentence)];
}

function flagScale({ rule }: CatalogueEntry, { scores }: FlagTarget): readonly CatalogueEntryFlag[] {
  const own = `${scores.at(0)}–${scores.at(-1)}`;
  return scalesOfRule(rule)
    .filter((scale) => !isOnScale(scale, scores))
    .map(({ lowest, highest }) => {
      const found = lowest === null ? highest : `${lowest}–${highest}`;
      return flag('scale-differs', 'rule', found, `เกณฑ์ให้คะแนน ${found} แต่กรอบของปีนี้ใช้ ${own} — กำหนดเกณฑ์ใหม่`);
    });
}

function flagOrganisations(entry: CatalogueEntry, { organisations }: FlagTarget): readonly CatalogueEntryFlag[] {
  const { centralOwnerId: owner, applicability } = entry;
  const parties = applicability.kind === 'all' ? [] : applicability.ids.filter((id) => !organisations.has(id));
  return [
    ...(owner === null || organisations.has(owner)
      ? []
      : [flag('central-owner-unknown', 'centralOwner', owner, `ไม่มีหน่วยงานกลาง ${owner} ในทะเบียนแล้ว — เลือกหน่วยงานใหม่`)]),
    ...parties.map((id) => flag('party-unknown', 'applicability', id, `ไม่มีจังหวัดหรือกลุ่มจังหวัด ${id} ในทะเบียน — เลือกใหม่`)),
  ];
}

function flagSource({ source }: CatalogueEntry, { documents, fiscalYear }: FlagTarget): readonly CatalogueEntryFlag[] {
  if ('assumption' in source || documents.has(source.document)) return [];
  const sentence = `กรอบปีงบประมาณ พ.ศ. ${fiscalYear} ไม่ได้อ้างเอกสาร ${source.document} — เลือกเอกสารของปีนี้`;
  return [flag('source-unknown', 'source', source.document, sentence)];
}
