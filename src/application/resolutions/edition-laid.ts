import type { CatalogueEdition } from '../../domain/catalogue/catalogue-entry.ts';
import { differencesSince, type EntryDifference, editionContentText } from '../../domain/catalogue/edition-content.ts';
import type { AgendaItem } from '../../domain/meetings/meeting.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Secrets } from '../ports.ts';
import type { ResolutionTables } from './resolution-deps.ts';

type Hashing = Pick<Secrets, 'sha256'>;

/** More than a list of a year is changed between a meeting and its record. */
const MOST_CHANGES = 1000;
const FINGERPRINT = 16;

/** An edition and what it said: `2568/3-9f2c41d07a3b5e60`. */
export interface EditionKey {
  readonly fiscalYear: number;
  readonly edition: number;
  /** The first half of 32 digits of the SHA-256 of its content. */
  readonly fingerprint: string;
}

const fingerprintOf = (content: string, { sha256 }: Hashing) => sha256(content).slice(0, FINGERPRINT);

/** The key under which an edition is laid before a body: of this content and no other. */
export function editionKeyOf({ fiscalYear, edition, entries }: CatalogueEdition, secrets: Hashing): string {
  return `${fiscalYear}/${edition}-${fingerprintOf(editionContentText(entries), secrets)}`;
}

export function readEditionKey(key: string): EditionKey | null {
  const [, year, edition, fingerprint] = /^(25\d\d|26\d\d)\/(\d{1,6})-([0-9a-f]{16})$/.exec(key) ?? [];
  if (fingerprint === undefined) return null;
  return { fiscalYear: Number(year), edition: Number(edition), fingerprint };
}

/** What the agenda laid before the body: what the item itself names, or where that names no content, what any other does. */
export function editionsLaid(items: readonly AgendaItem[], own: AgendaItem): readonly EditionKey[] {
  const namedBy = ({ subject }: AgendaItem) =>
    subject?.kind === 'catalogue-edition' ? [readEditionKey(subject.key)].filter((key) => key !== null) : [];
  const ofItem = namedBy(own);
  return ofItem.length > 0 ? ofItem : items.flatMap(namedBy);
}

export type LaidRefusal = 'catalogue-changed-since-proposed' | 'catalogue-not-on-agenda';

/**
 * Whether the draft says what the agenda of the meeting laid before the body; if not, what of it differs. What a form showed
 * is no witness: it shows the draft of the day on which the resolution is recorded.
 */
export async function checkLaid(
  stores: Pick<ResolutionTables, 'journal'>,
  secrets: Hashing,
  draft: CatalogueEdition,
  named: readonly EditionKey[],
): Promise<Outcome<true, LaidRefusal>> {
  const { fiscalYear: year, edition } = draft;
  const laid = named.filter((one) => one.fiscalYear === year && one.edition === edition);
  if (laid.length === 0) return refuse('catalogue-not-on-agenda', { year, edition });
  const isLaid = (content: string) => laid.some((one) => one.fingerprint === fingerprintOf(content, secrets));
  if (isLaid(editionContentText(draft.entries))) return accept(true);
  const subject = `${year}/catalogue-${edition}`;
  const rows = await stores.journal.list({ organisationId: 'opdc', subject, limit: MOST_CHANGES });
  const own = rows.filter((row) => row.subject === subject);
  const begun = own.findIndex((row) => row.action === 'catalogue.start');
  const differences = differencesSince(draft.entries, begun < 0 ? own : own.slice(0, begun), isLaid);
  return refuse('catalogue-changed-since-proposed', {
    ...{ year, edition },
    changes: differences === null ? 'เนื้อหาทั้งฉบับ' : differences.map(differenceText).join(', '),
  });
}

const differenceNames = { added: 'เพิ่ม', removed: 'ตัดออก', changed: 'แก้ไข' };
const differenceText = ({ code, difference }: EntryDifference) => `${differenceNames[difference]} ${code}`;
