import type { Outbox } from '../../../application/reminder/read-outbox.ts';
import type { ListedMail } from '../../../application/reminder/reminder-ports.ts';
import { type MailState, mailStates } from '../../../domain/reminder/retry-mail.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Form } from '../../components/form.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { MachineTime } from '../../components/machine-time.tsx';
import { Notice } from '../../components/notice.tsx';
import { Pager } from '../../components/pager.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { PeopleTabs } from '../../people-tabs.tsx';
import { outboxText } from '../../text/reminder-text.ts';
import { ReminderRules } from './reminder-rules.tsx';

export interface OutboxPageProps {
  readonly outbox: Outbox;
  readonly state: MailState | null;
  readonly text: string;
}

const tones: Readonly<Record<MailState, StatusTone>> = { queued: 'active', sent: 'done', failed: 'problem' };

/** All mail, newest first: to whom, about what, its state and the reason. */
export function OutboxPage({ outbox, state, text }: OutboxPageProps) {
  const hrefOf = (page: number) => paths.outbox(state ?? undefined, text, page);
  return (
    <>
      <h1>{outboxText.title}</h1>
      <PeopleTabs current="outbox" mayManage />
      <p class="lead">{outboxText.lead}</p>
      {outbox.sends ? null : (
        <Notice tone="attention" title={outboxText.noServer}>
          <p>{outboxText.noServerText}</p>
        </Notice>
      )}
      <Runs outbox={outbox} />
      <LinkTabs label={outboxText.tabs} tabs={tabsOf(outbox, state)} />
      <form method="get" action={paths.outbox()} class="board-filter">
        {state === null ? null : <input type="hidden" name="state" value={state} />}
        <TextField name="q" label={outboxText.search} type="search" value={text} width="half" />
        <SubmitButton label={outboxText.searchButton} kind="secondary" />
      </form>
      {outbox.mails.length === 0 ? (
        <EmptyState title={outboxText.none} whatWillAppear={outboxText.noneText} />
      ) : (
        <DataTable
          caption={outboxText.title}
          captionHidden
          phone="cards"
          rows={outbox.mails}
          rowKey={(row) => row.id}
          columns={columns}
        />
      )}
      <Pager page={outbox.page} pageCount={outbox.page + (outbox.hasMore ? 1 : 0)} hrefOf={hrefOf} />
    </>
  );
}

function tabsOf({ counts }: Outbox, state: MailState | null) {
  const all = mailStates.reduce((sum, one) => sum + counts[one], 0);
  return [
    { label: outboxText.all, href: paths.outbox(), current: state === null, count: all },
    ...mailStates.map((one) => ({
      label: outboxText.states[one],
      href: paths.outbox(one),
      current: state === one,
      count: counts[one],
    })),
  ];
}

function Runs({ outbox }: Pick<OutboxPageProps, 'outbox'>) {
  const { newestRun } = outbox;
  return (
    <section aria-label={outboxText.run}>
      <p>
        {newestRun === null
          ? outboxText.neverRun
          : `${outboxText.lastRun} ${formatThaiDate(newestRun.day)} · ${newestRun.mails} ${outboxText.lastRunMails}`}
      </p>
      <Form action={paths.outboxRun()}>
        <p class="hint">{outboxText.runLead}</p>
        <SubmitButton label={outboxText.run} kind="secondary" />
      </Form>
      <ReminderRules />
    </section>
  );
}

const columns: readonly Column<ListedMail>[] = [
  {
    key: 'subject',
    header: outboxText.subject,
    rowHeader: true,
    cell: (row) => <a href={paths.outboxMail(row.id)}>{row.subject}</a>,
  },
  {
    key: 'person',
    header: outboxText.person,
    cell: (row) => (
      <>
        {row.personName}{' '}
        <span class="muted small" data-arabic="">
          {row.address}
        </span>
      </>
    ),
  },
  { key: 'state', header: outboxText.state, cell: (row) => <MailStatus mail={row} /> },
  { key: 'queued', header: outboxText.queuedAt, cell: (row) => <MachineTime at={row.queuedAt} /> },
];

/** A mail's state, how often it was tried, and why it has not arrived. */
export function MailStatus({ mail }: { readonly mail: Omit<ListedMail, 'personName'> }) {
  const { state, attempts, reason, nextAttemptAt } = mail;
  return (
    <>
      <StatusTag tone={tones[state]} word={outboxText.states[state]} />{' '}
      {attempts === 0 ? null : (
        <span class="muted small">
          {outboxText.attempts} {attempts} {outboxText.times}
          {state === 'queued' ? (
            <>
              {' '}
              · {outboxText.next} <MachineTime at={nextAttemptAt} />
            </>
          ) : null}
        </span>
      )}
      {reason === null ? null : (
        <p class="small" data-arabic="">
          {reason}
        </p>
      )}
    </>
  );
}
