import type { MailTaskStore } from '../../application/work/mail-task-store.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** `mail_task`: which tasks a mail names. */
export function mailTasksIn(client: Queryable): MailTaskStore {
  return {
    async record({ organisationId, id }, named) {
      const text = `INSERT INTO mail_task (organisation_id, mail_id, task, told_as)
        SELECT DISTINCT $1, $2, named.task, named.told_as FROM unnest($3::text[], $4::text[]) AS named (task, told_as)`;
      const values = [organisationId, id, named.map((one) => one.task), named.map((one) => one.toldAs)];
      await query(client, { name: 'mail-task-record', text, values });
    },
    async sent(tasks, through) {
      if (tasks.length === 0) return [];
      const text = `SELECT named.task, named.told_as AS "toldAs", count(DISTINCT mail.day)::integer AS days
        FROM mail_task named JOIN outbox_mail mail ON mail.organisation_id = named.organisation_id AND mail.id = named.mail_id
        WHERE named.task = ANY($1::text[]) AND mail.state = 'sent' AND mail.day <= $2
        GROUP BY named.task, named.told_as`;
      return query(client, { name: 'mail-task-sent', text, values: [[...tasks], through] });
    },
  };
}
