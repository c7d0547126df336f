import type { ClientBase } from 'pg';

/** The servers one of which is the primary: the one in use, until it cannot be reached or has become a replica. */
export interface DatabaseHosts {
  readonly count: number;
  /** The address in use. */
  current(): string;
  /** Goes on to the next, if `address` is still the one in use. */
  leave(address: string): void;
}

/**
 * `postgresql://user@one:5432,two:5432/samrit` names several servers, as for other PostgreSQL programs; each of the
 * addresses returned names one of them. An address of one server is returned as it is.
 */
export function addressesOf(url: string): readonly string[] {
  const [, start = '', hosts = '', rest = ''] = /^(postgres(?:ql)?:\/\/(?:[^/?#@]*@)?)([^/?#]*)(.*)$/.exec(url) ?? [];
  if (!hosts.includes(',')) return [url];
  // The driver does not know the parameter: what it asks for is what is done here.
  const kept = rest.replace(/([?&])target_session_attrs=[^&]*(&|$)/, (_, before, after) => (after ? before : ''));
  return hosts.split(',').map((host) => `${start}${host}${kept}`);
}

export function databaseHosts(addresses: readonly string[]): DatabaseHosts {
  let position = 0;
  const current = () => addresses[position] ?? '';
  return {
    count: addresses.length,
    current,
    leave(address) {
      if (address === current()) position = (position + 1) % addresses.length;
    },
  };
}

/** Refuses a server that only replicates another. */
export async function expectPrimary(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ replica: boolean }>('SELECT pg_is_in_recovery() AS replica');
  if (rows[0]?.replica === false) return;
  throw Object.assign(new Error('this server is a replica'), { code: '25006' });
}
