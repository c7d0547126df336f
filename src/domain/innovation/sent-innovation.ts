import { type AttachedFile, filesInUse } from '../reporting/attached-file.ts';
import { civilDateOf } from '../values/civil-date.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import {
  contentOf,
  type EditionFile,
  type InnovationEdition,
  type InnovationProposal,
  lastEdition,
} from './innovation-proposal.ts';

/** A proposal as everybody but its agency reads it, whatever its status: the words sent last; null while nothing was sent. */
export function asSent<One extends Pick<InnovationProposal, 'editions'>>(
  one: One,
): (One & ReturnType<typeof contentOf>) | null {
  const sent = lastEdition(one);
  return sent === null ? null : { ...one, ...contentOf(sent) };
}

/** The files that go with an edition that is sent now: the newest version of every paper that was not taken back. */
export function filesToSend(all: readonly AttachedFile[]): readonly EditionFile[] {
  return filesInUse(all).map(({ number, version }) => ({ number, version }));
}

/**
 * The files that everybody but the agency may open: those of the editions that were sent. A paper of the last edition stands
 * as it was sent, also while the agency takes it back; one that is in an earlier edition alone is shown as taken back.
 */
export function sentFiles(
  editions: readonly Pick<InnovationEdition, 'files'>[],
  all: readonly AttachedFile[],
): readonly AttachedFile[] {
  const last = editions.at(-1)?.files ?? [];
  return all
    .filter(({ number, version }) =>
      editions.some(({ files }) => files.some((one) => one.number === number && one.version === version)),
    )
    .map((file) => (last.some(({ number }) => number === file.number) ? { ...file, takenBack: null } : file));
}

/** With the province now: sent, and neither withdrawn nor written anew after that. */
export function isWithProvince({ status, editions }: Pick<InnovationProposal, 'status' | 'editions'>): boolean {
  return editions.length > 0 && status !== 'draft' && status !== 'withdrawn' && status !== 'discarded';
}

/**
 * Whether it is there on a day: begun by then, and where its outcome is announced, that too. One whose course ended later is
 * not shown half way, where nobody could act on it.
 */
export function isThereOn(
  { createdAt, announcedAt }: Pick<InnovationProposal, 'createdAt' | 'announcedAt'>,
  day: CivilDate,
) {
  return civilDateOf(announcedAt ?? createdAt) <= day;
}
