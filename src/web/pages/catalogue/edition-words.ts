import type { CatalogueReference } from '../../../application/catalogue/catalogue-deps.ts';
import type { EditionHead } from '../../../domain/catalogue/catalogue-entry.ts';
import { outsideWords } from '../../../domain/meetings/resolution.ts';
import { civilDateOf } from '../../../domain/values/civil-date.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import type { StatusTone } from '../../components/status-tone.ts';
import { catalogueHistoryText, catalogueText } from '../../text/catalogue-text.ts';

/** The status of an edition for its reader: in force, superseded or a draft. */
export function editionStatusTag(head: EditionHead, inForce: EditionHead | null): { tone: StatusTone; word: string } {
  if (head.status === 'draft') return { tone: 'active', word: catalogueText.draft };
  if (head.edition === inForce?.edition) return { tone: 'done', word: catalogueText.inForce };
  return { tone: 'quiet', word: catalogueText.superseded };
}

/** The resolution in words, with who recorded it; empty for a draft. */
export function formatApproval({ approval }: EditionHead): readonly string[] {
  if (!approval) return [];
  return [
    ...(approval.resolution
      ? [`${approval.resolution.bodyName}${approval.resolution.meetingId === null ? ` (${outsideWords})` : ''}`]
      : []),
    catalogueText.approvedBy(approval.resolutionNumber, formatThaiDate(approval.resolvedOn)),
    catalogueText.recorded(approval.recordedName, formatThaiDate(civilDateOf(approval.recordedAt))),
  ];
}

export function formatOrigin({ basedOn }: EditionHead): string {
  return basedOn ? catalogueText.basedOn(basedOn.fiscalYear, basedOn.edition) : catalogueHistoryText.new;
}

/** The name of an organisation that an entry mentions; its id if the reference data no longer has it. */
export function nameIn(reference: CatalogueReference, id: string): string {
  const { provinces, clusters, centralOwners } = reference;
  return [...provinces, ...clusters, ...centralOwners].find((one) => one.id === id)?.name ?? id;
}
