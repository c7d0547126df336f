import { parseArgs } from 'node:util';
import type { LinkDeps } from '../application/people/make-account-link.ts';
import type { PeopleDeps } from '../application/people/people-deps.ts';
import { recoverAdministrator } from '../application/people/recover-administrator.ts';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import type { Terminal } from './terminal.ts';

export const recoverAdministratorUsage =
  'recover-administrator --email EMAIL   คืนสิทธิผู้ดูแลระบบให้บัญชีที่มีอยู่ แล้วพิมพ์ลิงก์ตั้งรหัสผ่านที่ใช้ได้ครั้งเดียว';

/** `samrit recover-administrator --email …`, for whoever has the server's own shell; returns the exit code. */
export async function runRecoverAdministrator(
  deps: LinkDeps & Pick<PeopleDeps, 'transactions'>,
  args: readonly string[],
  terminal: Pick<Terminal, 'complain'>,
  { print, linkTo }: { readonly print: (line: string) => void; readonly linkTo: (token: string) => string },
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { email: { type: 'string' } }, strict: false });
  if (typeof values.email !== 'string') {
    terminal.complain(`samrit ${recoverAdministratorUsage}`);
    return 1;
  }
  const recovered = await recoverAdministrator(deps, { email: values.email });
  if (!recovered.ok) {
    for (const one of recovered.refusals) terminal.complain(`✗ ${refusalSentence(one)} (${one.code})`);
    return 1;
  }
  print('✓ เปิดบัญชีและให้บทบาทผู้ดูแลระบบแล้ว เปิดลิงก์นี้เพื่อตั้งรหัสผ่าน ภายในหนึ่งวันและครั้งเดียว:');
  print(linkTo(recovered.value.token));
  return 0;
}
