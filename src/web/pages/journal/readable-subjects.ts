import { mayOpenAgreement, mayReadRound } from '../../../application/reporting/read-access.ts';
import { type PartyFrame, readPartyFrame } from '../../../application/reporting/read-party-frame.ts';
import { letterPlacesOf } from '../../../domain/letters/letter-rights.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import type { WebDeps } from '../../deps.ts';
import { formatSubject } from './format-subject.ts';
import type { FormattedSubject } from './formatted-subject.ts';

export type FormatSubject = (subject: string) => FormattedSubject;

/** The subjects of these rows in words, each with its link only if the reader may open its page. */
export async function readableSubjects(
  deps: Pick<WebDeps, 'transactions'>,
  actor: Actor,
  organisationId: string,
  subjects: readonly string[],
): Promise<FormatSubject> {
  const years = new Set(subjects.flatMap((one) => formatSubject(organisationId, one).under?.fiscalYear ?? []));
  const frames = new Map<number, PartyFrame>();
  for (const fiscalYear of years) {
    const frame = await readPartyFrame(deps, { organisationId, fiscalYear });
    if (frame.ok) frames.set(fiscalYear, frame.value);
  }
  return (subject) => {
    const { under, isLetter, reads, ...formatted } = formatSubject(organisationId, subject);
    if (isLetter && letterPlacesOf(actor).length === 0) return { words: formatted.words };
    // What was sent: its page leaves out what its reader may not see.
    if (reads !== undefined && !isPermitted(reads.permission, actor, { ...reads, submitted: true }))
      return { words: formatted.words };
    if (under === undefined || opens(actor, frames.get(under.fiscalYear), under.round)) return formatted;
    return { words: formatted.words };
  };
}

function opens(actor: Actor, frame: PartyFrame | undefined, round: string | null): boolean {
  if (frame === undefined) return false;
  if (round === null) return mayOpenAgreement(actor, frame.organisation.id, frame.agreementStatus);
  return frame.reports.some((report) => report.round === round && mayReadRound(actor, report));
}
