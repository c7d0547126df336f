import type { PeopleDeps } from '../application/people/people-deps.ts';
import { makeSetupCode } from '../application/people/setup-code.ts';

/** `samrit setup-code`: prints a code with which the first administrator is created in the browser; the exit code. */
export async function runSetupCode(
  deps: Pick<PeopleDeps, 'transactions' | 'machine' | 'secrets'>,
  print: (line: string) => void,
): Promise<number> {
  const code = await makeSetupCode(deps);
  if (code === null) {
    print('✗ มีผู้ใช้ในระบบแล้ว — ให้ผู้ดูแลระบบคนปัจจุบันเพิ่มผู้ใช้');
    return 1;
  }
  print(`รหัสติดตั้ง (setup code): ${code}`);
  return 0;
}
