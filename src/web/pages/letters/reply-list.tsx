import type { LetterReply } from '../../../domain/letters/letter-delivery.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';

/** The answers of one recipient in their order, each with who gave it and when. */
export function ReplyList({ replies }: { readonly replies: readonly LetterReply[] }) {
  return (
    <ol class="letter-replies">
      {replies.map(({ number, text, repliedAt, repliedName }) => (
        <li key={number}>
          <p class="preserve-lines">{text}</p>
          <p class="hint">{[repliedName, formatThaiInstant(repliedAt)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ol>
  );
}
