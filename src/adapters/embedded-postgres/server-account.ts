import { existsSync, readFileSync } from 'node:fs';

/** The account PostgreSQL runs under, as numbers the operating system understands. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  /** True when this process is root and has to step down, because PostgreSQL refuses to run as root. */
  readonly steppedDown: boolean;
}

const conventionalNobody = 65534;

/** The present account, or `nobody` when the present account is root. */
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
