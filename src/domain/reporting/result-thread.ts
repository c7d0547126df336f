import { moveNamed } from '../lifecycle/status-move.ts';
import { lengthOf } from '../values/clean-text.ts';
import { rowIn } from '../values/known-names.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { normaliseThai } from '../values/thai-text.ts';
import { type ResultAction, resultDecisions } from './result-moves.ts';
import { type GivenResultTexts, resultTextNames } from './result-texts.ts';

/** What a result said when it was moved; later versions are compared with it. */
export interface ResultSnapshot extends GivenResultTexts {
  readonly variables: Readonly<Record<string, string>>;
  /** Names of the evidence files, in order. */
  readonly evidence: readonly string[];
}

/** One message of a result's thread: a move with its reason, or a reply. Messages are only ever added. */
export interface ThreadMessage {
  readonly number: number;
  readonly action: ResultAction | 'reply';
  readonly actorId: string;
  readonly actorName: string;
  /** The reason of a move, or the text of a reply; empty if there is none. */
  readonly text: string;
  readonly snapshot: ResultSnapshot | null;
  /** ISO UTC. */
  readonly at: string;
}

export const LONGEST_REPLY = 1000;

export type ReplyRefusal = 'reply-empty' | 'reply-too-long';

/** The text of a reply as stored. */
export function checkReply(typed: string): Outcome<string, ReplyRefusal> {
  const text = normaliseThai(typed).trim();
  if (text === '') return refuse('reply-empty', undefined, 'text');
  const length = lengthOf(text);
  if (length > LONGEST_REPLY) return refuse('reply-too-long', { length, longest: LONGEST_REPLY }, 'text');
  return accept(text);
}

/** Who sent the pending result; null if it has not been sent, or was sent before threads were recorded. */
export function senderOf(thread: readonly ThreadMessage[]): string | null {
  return thread.findLast((one) => one.action === 'send-result')?.actorId ?? null;
}

/** True if the office accepted what the same person had sent, because nobody else could. */
export function isTakenInBySender(thread: readonly ThreadMessage[]): boolean {
  const taken = thread.findLast((one) => one.action === 'accept-result');
  return taken !== undefined && senderOf(thread.filter((one) => one.number < taken.number)) === taken.actorId;
}

export interface ResultChange {
  /** `variables.<name>`, the name of a text or `evidence`. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangesSinceDecided {
  readonly decision: ThreadMessage;
  readonly changes: readonly ResultChange[];
}

/**
 * What changed since somebody last decided on the result (approved, accepted or returned it); null if nobody has
 * decided before, so that there is nothing to compare with.
 */
export function changesSinceDecided(thread: readonly ThreadMessage[], now: ResultSnapshot): ChangesSinceDecided | null {
  const sentAt = thread.findLastIndex((one) => one.action === 'send-result');
  if (sentAt < 0) return null;
  const decision = thread
    .slice(0, sentAt)
    .findLast((one) => moveNamed(resultDecisions, one.action) && one.snapshot !== null);
  if (!decision?.snapshot) return null;
  return { decision, changes: compare(decision.snapshot, now) };
}

function compare(before: ResultSnapshot, after: ResultSnapshot): ResultChange[] {
  const names = [...new Set([...Object.keys(before.variables), ...Object.keys(after.variables)])];
  const pairs = [
    ...names.map(
      (name) => [`variables.${name}`, rowIn(before.variables, name) ?? '', rowIn(after.variables, name) ?? ''] as const,
    ),
    ...resultTextNames.map((name) => [name, before[name] ?? '', after[name] ?? ''] as const),
    ['evidence', before.evidence.join(', '), after.evidence.join(', ')] as const,
  ];
  return pairs.filter(([, was, is]) => was !== is).map(([field, was, is]) => ({ field, before: was, after: is }));
}
