import { type BusyCause, DatabaseBusy } from '../application/database-busy.ts';
import { propertyOf } from '../domain/values/property-of.ts';
import { hasWritten } from './party-shares.ts';

/** SQLSTATEs of a server that cannot do the work now; class 08 (connection) is added to them. */
const busyStates: Readonly<Record<string, BusyCause>> = {
  // cannot_connect_now (starting, recovering), too_many_connections
  '57P03': 'unreachable',
  '53300': 'unreachable',
  // lock_not_available (lock_timeout), query_canceled (statement_timeout)
  '55P03': 'waiting',
  '57014': 'slow',
  // idle_in_transaction_session_timeout, admin_shutdown, crash_shutdown, idle_session_timeout
  '25P03': 'lost',
  '57P01': 'lost',
  '57P02': 'lost',
  '57P05': 'lost',
  // read_only_sql_transaction: the server has become a replica
  '25006': 'lost',
};

/** Errors of the socket: the server, its machine or the way to it is gone. */
const socketErrors: Readonly<Record<string, BusyCause>> = {
  ECONNREFUSED: 'unreachable',
  ENOENT: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'lost',
  ECONNRESET: 'lost',
  EPIPE: 'lost',
};

/** What pg says itself, without a code. */
const unanswered = 'Query read timeout';
const queueTimeout = 'timeout exceeded when trying to connect';
const endedConnection = /^(Connection terminated|Client (was closed|has encountered a connection error))/;

const codeOf = (error: unknown) => String(propertyOf(error, 'code') ?? '');
const isState = (code: string) => /^[0-9A-Z]{5}$/.test(code) && !(code in socketErrors);

/** A query that the server has not answered in time: the connection may be dead without anybody having said so. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.message === unanswered;
}

/** The server is a replica now, or was replaced: none of its connections can write any more. */
export function isReadOnly(error: unknown): boolean {
  return codeOf(error) === '25006';
}

/** True if the connection cannot be used any more. */
export function isLost(error: unknown): boolean {
  if (isUnanswered(error) || isReadOnly(error)) return true;
  return causeOf(error) === 'lost' || causeOf(error) === 'unreachable';
}

/** `stored` tells of the whole request, of which this may not be the first transaction. */
function busy(why: BusyCause, committing: boolean, error: unknown): DatabaseBusy {
  return new DatabaseBusy(why, committing || hasWritten() ? 'unknown' : 'nothing', error);
}

/** While connecting, everything but an answer of the server that names another reason means that there is none. */
export function busyConnecting(error: unknown): DatabaseBusy | null {
  if (error instanceof DatabaseBusy) return error;
  if (error instanceof Error && error.message === queueTimeout) return busy('waiting', false, error);
  const cause = causeOf(error) ?? (isState(codeOf(error)) ? null : 'unreachable');
  return cause === null ? null : busy(cause, false, error);
}

/**
 * The same for an error during work; `lost` if the connection had ended, which other errors may follow from. An error
 * that the server answered has rolled everything back; a connection that ended while its commit was under way leaves it
 * unknown.
 */
export function busyWorking(error: unknown, { committing, lost }: WorkState): DatabaseBusy | null {
  if (error instanceof DatabaseBusy) return error;
  const cause = causeOf(error) ?? (lost ? 'lost' : null);
  if (cause === null) return null;
  const answered = propertyOf(error, 'severity') === 'ERROR';
  return busy(cause, committing && !answered, error);
}

interface WorkState {
  readonly committing: boolean;
  readonly lost: boolean;
}

function causeOf(error: unknown): BusyCause | null {
  const code = codeOf(error);
  const known = busyStates[code] ?? socketErrors[code];
  if (known !== undefined) return known;
  if (code.startsWith('08') && isState(code)) return 'lost';
  if (isUnanswered(error)) return 'slow';
  return error instanceof Error && code === '' && endedConnection.test(error.message) ? 'lost' : null;
}
