import { existsSync, readFileSync } from 'node:fs';

/** The account that PostgreSQL runs under, as numeric ids. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  /** True if this process is root and has to switch account, because PostgreSQL refuses to run as root. */
  readonly steppedDown: boolean;
}

const conventionalNobody = 65534;

/** The current account, or `nobody` if the current account is root. */
export function serverAccount(): ServerAccount {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return { uid, gid, steppedDown: false };
  const accounts = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const fields = accounts
    .split('\n')
    .find((line) => line.startsWith('nobody:'))
    ?.split(':');
  return {
    uid: Number(fields?.[2] ?? conventionalNobody),
    gid: Number(fields?.[3] ?? conventionalNobody),
    steppedDown: true,
  };
}

/** How to start a child process under the account. */
export function asAccount(account: ServerAccount): { uid?: number; gid?: number } {
  return account.steppedDown ? { uid: account.uid, gid: account.gid } : {};
}
