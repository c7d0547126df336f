import { isAboutAccount } from '../../../application/people/account-letters.ts';
import type { OutboxMail } from '../../../application/reminder/reminder-ports.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Form } from '../../components/form.tsx';
import { MachineMark, MachineTime } from '../../components/machine-time.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { outboxText } from '../../text/reminder-text.ts';
import { MailStatus } from './outbox-page.tsx';

/** One mail: its state, and the text that its recipient gets. */
export function MailPage({ mail }: { readonly mail: OutboxMail }) {
  return (
    <>
      <p>
        <a href={paths.outbox()}>{outboxText.back}</a>
      </p>
      <h1>{mail.subject}</h1>
      <dl class="facts">
        <dt>{outboxText.person}</dt>
        <dd data-arabic="">{mail.address}</dd>
        <dt>{outboxText.state}</dt>
        <dd>
          <MailStatus mail={mail} />
        </dd>
        <dt>{outboxText.day}</dt>
        <dd>
          {formatThaiDate(mail.day)}
          {isAboutAccount(mail) ? <MachineMark /> : null}
        </dd>
        <dt>{outboxText.changedAt}</dt>
        <dd>
          <MachineTime at={mail.changedAt} />
        </dd>
        <dt>{outboxText.messageId}</dt>
        <dd data-arabic="">{mail.messageId}</dd>
      </dl>
      {mail.state === 'failed' ? (
        <Form action={paths.outboxMailAgain(mail.id)}>
          <SubmitButton label={outboxText.again} />
        </Form>
      ) : null}
      <h2>{outboxText.plain}</h2>
      <p>
        <a href={paths.outboxMailHtml(mail.id)}>{outboxText.html}</a>
      </p>
      <pre class="mail-text" data-arabic="">
        {hideWayOut(mail)}
      </pre>
    </>
  );
}

/** The unsubscribe link is private to the recipient. */
function hideWayOut({ plain, unsubscribeUrl }: OutboxMail): string {
  return unsubscribeUrl === null ? plain : plain.replaceAll(unsubscribeUrl, '…');
}
