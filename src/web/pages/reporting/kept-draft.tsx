import type { EntryDraft } from '../../../application/reporting/draft-ports.ts';
import type { EntryReading } from '../../../application/reporting/read-entry.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { CsrfField } from '../../components/csrf-field.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { entryText } from '../../text/entry-text.ts';
import { EntryPairs, entryPairs } from './entry-pairs.tsx';
import { typedEntry } from './typed-entry.ts';

export interface KeptDraftProps {
  readonly reading: EntryReading;
  readonly draft: EntryDraft;
  readonly csrfToken: string;
}

/** What the reader typed and never saved, offered back with its time and what it would change. */
export function KeptDraft({ reading, draft, csrfToken }: KeptDraftProps) {
  const { fiscalYear, organisationId, round, code, rowVersion } = reading.result;
  const pairs = entryPairs(reading, typedEntry(draft.typed));
  if (pairs.length === 0) return null;
  const here = paths.entry(fiscalYear, organisationId, round, code);
  return (
    <div data-kept-draft="" data-kept-at={draft.keptAt}>
      <Notice tone="attention" title={entryText.keptTitle}>
        <p>
          {entryText.keptAt} {formatThaiInstant(draft.keptAt)}
        </p>
        {draft.rowVersion === rowVersion ? null : <p>{entryText.movedOn}</p>}
        <EntryPairs pairs={pairs} />
        <div class="button-row">
          <LinkButton label={entryText.useKept} href={`${here}?draft=use`} />
          <form method="post" action={paths.entryDraft(fiscalYear, organisationId, round, code)}>
            <CsrfField token={csrfToken} />
            <input type="hidden" name="then" value="drop" />
            <SubmitButton label={entryText.dropKept} kind="secondary" />
          </form>
        </div>
      </Notice>
    </div>
  );
}
