import { join } from 'node:path';
import { smtpMail } from '../adapters/smtp-mail.ts';
import type { WebDeps } from '../web/deps.ts';
import { composeDeps, composeServer } from './compose.ts';
import { type Config, readConfig } from './config.ts';
import { openDatabase } from './open-database.ts';
import { startReminderSchedule } from './reminder-schedule.ts';

const checkout = join(import.meta.dirname, '..', '..');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts the product and runs it until the process is asked to end. */
async function main(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config, checkout);
  const deps = await composeDeps(config, database, say);
  const app = await composeServer(config, deps, database);
  const address = await app.listen({ port: config.port, host: config.host });
  const reminders = startReminderSchedule(deps.reminders, {
    mailer: config.mail === null ? null : smtpMail(config.mail),
    onFault: (error) => app.log.error(error),
  });
  formatGreeting(config, deps, address);
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await app.close();
    await reminders.stop();
    await deps.papers.paperRenderer.close();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
}

function formatGreeting(config: Config, deps: WebDeps, address: string) {
  say(`\nสัมฤทธิ์พร้อมใช้งานที่  ${address}   (Samrit is ready; Ctrl-C stops it)`);
  if (!config.demo || deps.demo === null) {
    say('หากยังไม่มีผู้ใช้ เปิดหน้าแรกเพื่อสร้างผู้ดูแลระบบคนแรก (open the address to create the first administrator)');
    return;
  }
  say(`ระบบสาธิต วันที่ในระบบ ${deps.clock.today()} — ข้อมูลสมมติทั้งหมด (demonstration data)\n`);
  for (const one of deps.demo.signIns) say(`  ${one.email.padEnd(44)} ${one.password}   ${one.roleName}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`\nเริ่มระบบไม่ได้: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
