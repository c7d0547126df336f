import { moveNamed } from '../lifecycle/status-move.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { normaliseThai } from '../values/thai-text.ts';
import { type ResultAction, resultDecisions } from './result-moves.ts';

/** What a result said at the moment it was moved: what later is compared with. */
export interface ResultSnapshot {
  readonly variables: Readonly<Record<string, string>>;
  readonly narrative: string;
  readonly obstacles: string;
  readonly supporting: string;
  readonly nextSteps?: string;
  /** Names of the evidence files, in order. */
  readonly evidence: readonly string[];
}

/** One line of a result's thread: a move with its reason, or a message. Lines are only ever added. */
export interface ThreadMessage {
  readonly number: number;
  readonly action: ResultAction | 'reply';
  readonly actorId: string;
  readonly actorName: string;
  /** The reason of a move, the words of a reply; empty where nothing was said. */
  readonly text: string;
  readonly snapshot: ResultSnapshot | null;
  /** ISO UTC. */
  readonly at: string;
}

export const LONGEST_REPLY = 1000;

export type ReplyRefusal = 'reply-empty' | 'reply-too-long';

/** The words of a reply as they are kept. */
export function checkReply(typed: string): Outcome<string, ReplyRefusal> {
  const text = normaliseThai(typed).trim();
  if (text === '') return refuse('reply-empty', undefined, 'text');
  if (text.length > LONGEST_REPLY)
    return refuse('reply-too-long', { length: text.length, longest: LONGEST_REPLY }, 'text');
  return accept(text);
}

/** Who sent the result that now waits; null where it has not been sent, or was sent before threads were kept. */
export function senderOf(thread: readonly ThreadMessage[]): string | null {
  return thread.findLast((one) => one.action === 'send-result')?.actorId ?? null;
}

/** True where the office took in what the same person had sent, because nobody else could. */
export function isTakenInBySender(thread: readonly ThreadMessage[]): boolean {
  const taken = thread.findLast((one) => one.action === 'accept-result');
  return taken !== undefined && senderOf(thread.filter((one) => one.number < taken.number)) === taken.actorId;
}

export interface ResultChange {
  /** `variables.<name>`, `narrative`, `obstacles`, `supporting`, `nextSteps` or `evidence`. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangesSinceDecided {
  readonly decision: ThreadMessage;
  readonly changes: readonly ResultChange[];
}

/**
 * What the latest sending changed since somebody last decided on the result (approved, accepted or returned it);
 * null where nobody had decided before, so that there is nothing to compare with.
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
    ...names.map((name) => [`variables.${name}`, before.variables[name] ?? '', after.variables[name] ?? ''] as const),
    ...(['narrative', 'obstacles', 'supporting'] as const).map((name) => [name, before[name], after[name]] as const),
    ['nextSteps', before.nextSteps ?? '', after.nextSteps ?? ''] as const,
    ['evidence', before.evidence.join(', '), after.evidence.join(', ')] as const,
  ];
  return pairs.filter(([, was, is]) => was !== is).map(([field, was, is]) => ({ field, before: was, after: is }));
}
