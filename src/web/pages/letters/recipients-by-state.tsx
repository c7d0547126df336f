import { byState, type RecipientState, recipientState } from '../../../domain/letters/recipient-state.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import { normaliseThai } from '../../../domain/values/thai-text.ts';
import { paths } from '../../paths.ts';
import { lettersText, recipientStateLabels } from '../../text/letters-text.ts';
import { LetterSearch } from './letter-frame.tsx';
import type { LetterPageProps } from './letter-state.ts';
import { mostAtOnce, type RecipientRow, RecipientRows, rowOf } from './recipient-rows.tsx';

/** The recipients of a letter: a few in one table, many folded by state with how many there are, and a search among them. */
export function RecipientsByState({ reading, sought }: Pick<LetterPageProps, 'reading' | 'sought'>) {
  const { recipients, replyBy } = reading.letter.content;
  const rows = recipients.map((_, position) => rowOf(reading, position));
  const caption =
    replyBy === null
      ? lettersText.recipients
      : `${lettersText.recipients} · ${lettersText.replyBy} ${formatThaiDate(replyBy)}`;
  if (rows.length <= mostAtOnce) return <RecipientRows reading={reading} rows={rows} caption={caption} />;
  const { organisationId, id } = reading.letter;
  const found = rows.filter(isSought(sought));
  return (
    <>
      <p>
        <b>{caption}</b> {lettersText.countOfRecipients(rows.length)}
      </p>
      <LetterSearch
        action={`${paths.letter(organisationId, id)}#sending`}
        text={sought}
        label={lettersText.searchRecipients}
      />
      {found.length > 0 ? null : <p class="hint">{lettersText.noRecipientFound}</p>}
      {byState(found, stateOf).map(({ state, rows: own }) => (
        <details key={state} open={sought !== '' || own.length <= mostAtOnce}>
          <summary>{`${labelOf(state, reading)} ${lettersText.countOfRecipients(own.length)}`}</summary>
          <div class={own.length > mostAtOnce ? 'many-recipients' : undefined}>
            <RecipientRows reading={reading} rows={own} caption={null} />
          </div>
        </details>
      ))}
    </>
  );
}

function stateOf({ delivery, handing, arrival }: RecipientRow): RecipientState {
  const hasInbox = arrival !== null && arrival.organisationId !== null;
  return recipientState({ delivery, isHanded: handing !== null, hasInbox });
}

/** What has not been issued will be sent; nothing of it is late. */
function labelOf(state: RecipientState, { letter }: LetterPageProps['reading']): string {
  if (letter.issuedOn !== null) return recipientStateLabels[state];
  return state === 'on-paper' ? lettersText.willBeOnPaper : lettersText.willBeSent;
}

function isSought(sought: string) {
  const plain = (text: string) => toArabicDigits(normaliseThai(text)).toLowerCase();
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return ({ name, arrival }: RecipientRow) =>
    words.every((word) => plain(`${name} ${arrival?.organisationId ?? ''}`).includes(word));
}
