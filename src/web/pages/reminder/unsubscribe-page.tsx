import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { digestText, letterText } from '../../text/reminder-text.ts';

export interface UnsubscribePageProps {
  readonly name: string;
  readonly digests: boolean;
  readonly token: string;
}

/**
 * The target of the link in a digest: one button to unsubscribe, or a way back. Opening it changes nothing, because
 * mail scanners open links.
 */
export function UnsubscribePage({ name, digests, token }: UnsubscribePageProps) {
  return (
    <>
      <h1>{digests ? digestText.unsubscribeTitle : digestText.unsubscribed}</h1>
      <p class="lead">
        {digestText.whose} {name}
      </p>
      <p>{digestText.unsubscribeLead}</p>
      <p>{letterText.duties}</p>
      <form method="post" action={paths.unsubscribe(token)}>
        <input type="hidden" name="digests" value={digests ? 'no' : 'yes'} />
        <SubmitButton label={digests ? digestText.unsubscribeButton : digestText.resubscribeButton} />
      </form>
    </>
  );
}
