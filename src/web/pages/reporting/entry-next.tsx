import type { ResultEntryContext } from '../../../application/reporting/read-result-entry-context.ts';
import type { Result } from '../../../domain/reporting/result.ts';
import { paths } from '../../paths.ts';
import { resultEntryText } from '../../text/entry-text.ts';

export interface ResultEntryNextProps {
  readonly result: Result;
  readonly toDo: ResultEntryContext['toDo'];
  /** The reader has finished here: the next step is the main action. */
  readonly done: boolean;
}

/** The link to the reader's next pending figures of this round. */
export function ResultEntryNext({ result, toDo, done }: ResultEntryNextProps) {
  const { fiscalYear, organisationId, round } = result;
  const [next] = toDo;
  if (next === undefined && !done) return null;
  const href = next === undefined ? paths.work() : paths.entry(fiscalYear, organisationId, round, next.code);
  return (
    <nav class="next-entry" aria-label={resultEntryText.next}>
      <p>
        <a class={done ? 'button' : undefined} href={href}>
          {next === undefined ? resultEntryText.toWork : `${resultEntryText.next}: ${next.code} ${next.name}`}
        </a>
      </p>
      <p class="muted">
        {next === undefined ? resultEntryText.nextNone : `${resultEntryText.nextLeft} ${toDo.length} ตัวชี้วัด`}
      </p>
    </nav>
  );
}
