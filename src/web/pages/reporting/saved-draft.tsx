import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import type { ResultDraft } from '../../../application/year/draft-ports.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { resultEntryText } from '../../text/entry-text.ts';
import { ResultEntryPairs, resultEntryPairs } from './entry-pairs.tsx';
import { typedResultEntry } from './typed-result-entry.ts';

export interface SavedDraftProps {
  readonly reading: ResultEntryReading;
  readonly draft: ResultDraft;
}

/** What the reader typed and never saved, offered again with its time and what it would change. */
export function SavedDraft({ reading, draft }: SavedDraftProps) {
  const { fiscalYear, organisationId, round, code, rowVersion } = reading.result;
  const pairs = resultEntryPairs(reading, typedResultEntry(draft.typed));
  if (pairs.length === 0) return null;
  return (
    <div data-kept-draft="" data-kept-at={draft.keptAt}>
      <Notice tone="attention" title={resultEntryText.keptTitle}>
        <p>
          {resultEntryText.keptAt} {formatThaiInstant(draft.keptAt)}
        </p>
        {draft.rowVersion === rowVersion ? null : <p>{resultEntryText.movedOn}</p>}
        <ResultEntryPairs pairs={pairs} />
        <div class="button-row">
          <LinkButton
            label={resultEntryText.useKept}
            href={paths.entry(fiscalYear, organisationId, round, code, undefined, 'use')}
          />
          <Form action={paths.entryDraft(fiscalYear, organisationId, round, code)}>
            <input type="hidden" name="then" value="drop" />
            <SubmitButton label={resultEntryText.dropKept} kind="secondary" />
          </Form>
        </div>
      </Notice>
    </div>
  );
}
