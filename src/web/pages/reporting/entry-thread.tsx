import type { ConversationLine } from '../../../application/reporting/read-conversation.ts';
import { LONGEST_REPLY } from '../../../domain/reporting/result-thread.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { paths } from '../../paths.ts';
import { threadAction, threadText } from '../../text/entry-text.ts';
import type { ResultEntryPageProps } from './result-entry-state.ts';

/** Who sent, approved, returned or wrote what about the result, in order; and a field for a message. */
export function ResultEntryThread({ reading, state }: ResultEntryPageProps) {
  const { thread, mayReply, result, takenInBySender } = reading;
  if (thread.length === 0 && !mayReply) return null;
  const { fiscalYear, organisationId, round, code } = result;
  return (
    <section aria-labelledby="thread">
      <h2 id="thread">{threadText.title}</h2>
      {takenInBySender ? (
        <p>
          <b>{threadText.takenBySender}</b>
        </p>
      ) : null}
      {thread.length === 0 ? <p class="muted">{threadText.empty}</p> : <Lines thread={thread} />}
      {mayReply ? (
        <Form action={paths.resultThread(fiscalYear, organisationId, round, code)} class="no-print">
          <TextareaField
            name="text"
            label={threadText.reply}
            hint={threadText.replyHint}
            rows={2}
            longest={LONGEST_REPLY}
            value={state.reply}
            error={errorFor(state.errors ?? [], 'text')}
          />
          <SubmitButton label={threadText.send} kind="secondary" />
        </Form>
      ) : null}
    </section>
  );
}

function Lines({ thread }: { readonly thread: readonly ConversationLine[] }) {
  return (
    <ol class="changes" aria-label={threadText.title}>
      {thread.map((line) => (
        <li key={line.number}>
          <span class="changes__what">
            <b>{threadAction(line.action)}</b>
          </span>
          {line.text === '' ? null : (
            <span class={line.action === 'reply' ? 'changes__said' : 'changes__reason'}>
              <TypedLines text={line.action === 'reply' ? line.text : `“${line.text}”`} />
            </span>
          )}
          <span class="changes__who">
            {line.actorName} · {formatThaiInstant(line.at)}
          </span>
        </li>
      ))}
    </ol>
  );
}
