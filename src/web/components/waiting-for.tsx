import { componentText } from '../text/component-text.ts';

export interface WaitingForProps {
  /** The person or office that has to act, as text; absent if nobody does. */
  readonly whom?: string | undefined;
  /** What they have to do. */
  readonly toDo?: string | undefined;
  /** A Thai date. */
  readonly since?: string | undefined;
}

/** One line: who has to act, on what, since when. */
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
