import type { EntryDesk } from '../../../application/reporting/read-entry-desk.ts';
import type { Result } from '../../../application/year/year-ports.ts';
import { paths } from '../../paths.ts';
import { entryText } from '../../text/entry-text.ts';

export interface EntryNextProps {
  readonly result: Result;
  readonly toDo: EntryDesk['toDo'];
  /** The reader is done here: the way on is the main thing to do. */
  readonly done: boolean;
}

/** The way to the next figures of this round that wait for the reader. */
export function EntryNext({ result, toDo, done }: EntryNextProps) {
  const { fiscalYear, organisationId, round } = result;
  const [next] = toDo;
  if (next === undefined && !done) return null;
  const href = next === undefined ? paths.work() : paths.entry(fiscalYear, organisationId, round, next.code);
  return (
    <nav class="next-entry" aria-label={entryText.next}>
      <p>
        <a class={done ? 'button' : undefined} href={href}>
          {next === undefined ? entryText.toWork : `${entryText.next}: ${next.code} ${next.name}`}
        </a>
      </p>
      <p class="muted">{next === undefined ? entryText.nextNone : `${entryText.nextLeft} ${toDo.length} ตัวชี้วัด`}</p>
    </nav>
  );
}
