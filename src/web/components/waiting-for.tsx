import { componentText } from '../text/component-text.ts';

export interface WaitingForProps {
  /** The person or office we wait for, as it reads; absent when nobody holds the work up. */
  readonly whom?: string | undefined;
  /** What they are to do. */
  readonly toDo?: string | undefined;
  /** A Thai date. */
  readonly since?: string | undefined;
}

/** One line: whom we wait for, for what, since when. */
export function WaitingFor({ whom, toDo, since }: WaitingForProps) {
  if (whom === undefined) return <p class="waiting">{componentText.waitingForNobody}</p>;
  return (
    <p class="waiting">
      {componentText.waitingFor} <strong>{whom}</strong>
      {toDo === undefined ? null : ` ${toDo}`}
      {since === undefined ? null : (
        <span class="muted">
          {' '}
          {componentText.since} {since}
        </span>
      )}
    </p>
  );
}
