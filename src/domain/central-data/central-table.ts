import type { RoundCode } from '../framework/source-schema.ts';
import type { CivilDate, Instant } from '../values/kinds-of-text.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { CentralTableStatus } from './central-table-moves.ts';

/** One central indicator in one round of a year: the table of all its provinces. */
export interface CentralTableKey {
  readonly fiscalYear: number;
  readonly round: RoundCode;
  readonly code: string;
}

/** One province's figure: decimal text, and the page of the document on which it stands. */
export interface CentralFigure {
  readonly provinceId: string;
  readonly value: string;
  readonly page: string;
}

/** The document that the figures were taken from; `link` is where it can be opened. */
export interface CentralSource {
  readonly title: string;
  readonly link: string;
  readonly issuedOn: CivilDate | null;
}

/** One version of a table. Once it is signed off it never changes: a correction is the next version, with its reason. */
export interface CentralTable extends CentralTableKey {
  /** The owner: the office that the approved list names for the indicator. */
  readonly organisationId: string;
  readonly version: number;
  readonly status: CentralTableStatus;
  readonly rowVersion: number;
  readonly source: CentralSource;
  /** Why the version before is corrected; empty for the first. */
  readonly reason: string;
  readonly figures: readonly CentralFigure[];
  readonly returnReason: string | null;
  readonly changedAt: Instant;
  readonly changedName: string;
  readonly signedAt: Instant | null;
  readonly signedName: string | null;
}

export const noSource: CentralSource = { title: '', link: '', issuedOn: null };

/** The newest version; undefined while there is none. */
export function latestOf(versions: readonly CentralTable[]): CentralTable | undefined {
  return versions.reduce<CentralTable | undefined>(
    (best, one) => (best && best.version > one.version ? best : one),
    undefined,
  );
}

/** The version that counts: the newest that was signed off. */
export function signedOf(versions: readonly CentralTable[]): CentralTable | undefined {
  return latestOf(versions.filter((one) => one.signedAt !== null));
}

export function figureOf(
  table: Pick<CentralTable, 'figures'> | undefined,
  provinceId: string,
): CentralFigure | undefined {
  return table?.figures.find((one) => one.provinceId === provinceId);
}

/** Where a figure comes from, in one Thai sentence: it stands in the province's result and in everything frozen from it. */
export function whereFrom(table: Pick<CentralTable, 'source' | 'version'>, page: string, owner: string): string {
  const { title, link, issuedOn } = table.source;
  const day = issuedOn === null ? '' : ` ลงวันที่ ${formatThaiDate(issuedOn)}`;
  const at = page === '' ? '' : ` หน้า ${page}`;
  const linked = link === '' ? '' : ` ${link}`;
  return `ข้อมูลจาก${owner} เอกสาร “${title}”${day}${at}${linked} (ตารางข้อมูลส่วนกลางฉบับที่ ${table.version} รับรองแล้ว)`;
}
