import type { Session } from '../../../application/people/people-ports.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Form } from '../../components/form.tsx';
import { MachineTime } from '../../components/machine-time.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { peopleText } from '../../text/people-text.ts';

/** Every active session of the reader, with buttons to end all but this one. */
export function SessionsPanel({
  sessions,
  reader,
}: {
  readonly sessions: readonly Session[];
  readonly reader: Reader;
}) {
  return (
    <section>
      <h2>{peopleText.sessions}</h2>
      <p>{peopleText.sessionsText}</p>
      <DataTable
        caption={peopleText.sessions}
        captionHidden
        phone="cards"
        rows={sessions}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'device',
            header: peopleText.device,
            rowHeader: true,
            cell: (row) => <span data-arabic="">{nameDevice(row)}</span>,
          },
          { key: 'at', header: peopleText.signedInAt, cell: (row) => <MachineTime at={row.createdAt} /> },
          { key: 'seen', header: peopleText.lastSeen, cell: (row) => <MachineTime at={row.lastSeenAt} /> },
          { key: 'action', header: peopleText.action, cell: (row) => <SessionAction row={row} reader={reader} /> },
        ]}
      />
    </section>
  );
}

function SessionAction({ row, reader }: { readonly row: Session; readonly reader: Reader }) {
  if (row.id === reader.sessionId) return <StatusTag tone="active" word={peopleText.thisDevice} />;
  return (
    <Form action={paths.sessionRevoke()}>
      <input type="hidden" name="sessionId" value={row.id} />
      <button type="submit" class="link-button">
        {peopleText.revokeSession}
        <span class="govuk-visually-hidden">
          {' '}
          <MachineTime at={row.createdAt} />
        </span>
      </button>
    </Form>
  );
}

const programs = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari', 'curl'] as const;
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'] as const;
const shown: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };

/** The program and system of a session, as a person would name them, with its network address. */
function nameDevice(session: Session): string {
  const first = (names: readonly string[]) => names.find((name) => session.userAgent.includes(name));
  const named = [first(programs), first(systems)].flatMap((name) => (name ? [rowIn(shown, name) ?? name] : []));
  const device = named.length === 0 ? peopleText.unknownDevice : named.join(' · ');
  return session.ip === '' ? device : `${device} (${session.ip})`;
}
