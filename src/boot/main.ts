import cluster from 'node:cluster';
import { join } from 'node:path';
import { smtpMail } from '../adapters/smtp-mail.ts';
import { resumeCopying } from '../application/letters/copy-enclosures.ts';
import { resumeSendings } from '../application/letters/send-letter.ts';
import { cleanUp } from '../application/maintenance/clean-up.ts';
import { makeSetupCode } from '../application/people/setup-code.ts';
import type { SlowQuery } from '../store/slow-queries.ts';
import type { WebDeps } from '../web/deps.ts';
import { composeDeps, composeServer } from './compose.ts';
import { checkAndPublish, composeHeadListMailing, composeJournal } from './compose-journal.ts';
import { type Config, readConfig } from './config.ts';
import { startLetterSchedule } from './letter-schedule.ts';
import { serveMetrics } from './metrics.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { startReminderSchedule } from './reminder-schedule.ts';
import { workOfEachDay } from './work-of-each-day.ts';
import { startWorkers } from './workers.ts';

const checkout = join(import.meta.dirname, '..', '..');
const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);
/** As the log of requests: one line of JSON. */
const reportSlow = (slow: SlowQuery) =>
  process.stdout.write(`${JSON.stringify({ level: 40, time: Date.now(), ...slow, msg: 'slow statement' })}\n`);

/** Starts the product and runs it until the process is asked to end: by itself, or as the first of several. */
async function main(): Promise<void> {
  const config = readConfig();
  if (cluster.isWorker) return serveAsWorker(config);
  const database = await openDatabase(config, checkout, { complain, reportSlow });
  sayWhoOwns(database);
  const deps = await composeDeps(config, database, { say });
  const server = config.workers === 1 ? await serveAlone(config, deps, database) : serveByWorkers(config, deps);
  const journal = composeJournal(config, database, deps);
  const cleaning = { ...deps, machine: deps.people.machine, days: config.retentionDays };
  const mailer = config.mail === null ? null : smtpMail(config.mail);
  const mailHeads = composeHeadListMailing(config, { ...deps, machine: deps.people.machine, mailer }, complain);
  const onFault = (error: unknown) => complain(error instanceof Error ? `${error.stack}` : String(error));
  const letters = startLetterSchedule([() => resumeCopying(deps), () => resumeSendings(deps)], { onFault });
  const reminders = startReminderSchedule(deps.reminders, {
    everyDay: () => workOfEachDay([() => checkAndPublish(journal, complain), mailHeads, () => cleanUp(cleaning)]),
    mailer,
    onFault,
  });
  const metrics = config.metrics === null ? null : await serveMetrics(config.metrics);
  endOnSignals(['SIGINT', 'SIGTERM', 'SIGHUP'], async () => {
    await metrics?.stop();
    await server.stop();
    await reminders.stop();
    await letters.stop();
    await deps.papers.paperRenderer.close();
    await database.close();
  });
}

async function serveAlone(config: Config, deps: WebDeps, database: OpenDatabase) {
  const app = await composeServer(config, deps, database);
  await sayGreeting(config, deps, await app.listen({ port: config.port, host: config.host }));
  return { stop: () => app.close() };
}

const second = 1000;

/** This process runs the database and the tasks done once for all; workers serve. */
function serveByWorkers(config: Config, deps: WebDeps) {
  const { demo } = deps;
  // The date is moved through a worker; the tasks of this process follow it. A failed reading is made up by the next one.
  if (demo !== null) setInterval(() => void demo.read().catch(() => {}), second).unref();
  return startWorkers(config.workers, {
    onReady: (port) => void sayGreeting(config, deps, `http://${config.host}:${port}`).catch(complain),
    onFailure: () => process.kill(process.pid, 'SIGTERM'),
  });
}

async function serveAsWorker(config: Config): Promise<void> {
  const database = await openDatabase(config, checkout, { joinRunning: true, complain, reportSlow });
  const deps = await composeDeps(config, database, { say, prepares: false });
  const app = await composeServer(config, deps, database);
  await app.listen({ port: config.port, host: config.host });
  // The first process hears Ctrl-C too, and ends the workers itself.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
  const end = endOnSignals(['SIGTERM'], async () => {
    await app.close();
    await deps.papers.paperRenderer.close();
    await database.close();
  });
  process.on('disconnect', end);
}

/** Long enough for a request that writes a paper; what takes longer is cut off, as it would be by a service manager. */
const longestEnd = 20_000;

/**
 * Does the work once, however often it is called, and ends the process; returns the function that does so. Requests under
 * way are answered first, new ones are refused.
 */
function endOnSignals(signals: readonly NodeJS.Signals[], work: () => Promise<void>): () => void {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), longestEnd).unref();
    await work();
    process.exit(0);
  };
  for (const signal of signals) process.on(signal, () => void end());
  return () => void end();
}

/** What the journal proves depends on it, so it is said at every start. */
function sayWhoOwns({ ownerServes }: Pick<OpenDatabase, 'ownerServes'>) {
  if (ownerServes)
    say(
      'บัญชีฐานข้อมูลที่ใช้งานเป็นเจ้าของตารางด้วย จึงปิดการป้องกันบันทึกการดำเนินการได้ และฐานข้อมูลไม่ป้องกันการแก้ข้อมูลข้ามหน่วยงาน — กำหนด SAMRIT_OWNER_DATABASE_URL เพื่อแยกบัญชี ' +
        '(the database account that serves also owns the tables: no row-level security)',
    );
}

async function sayGreeting(config: Config, deps: WebDeps, address: string) {
  say(`\nสัมฤทธิ์พร้อมใช้งานที่  ${address}   (Samrit is ready; Ctrl-C stops it)`);
  if (!config.demo || deps.demo === null) {
    await saySetupCode(deps);
    return;
  }
  say(`ระบบสาธิต วันที่ในระบบ ${deps.clock.today()} — ข้อมูลสมมติทั้งหมด (demonstration data)\n`);
  for (const one of deps.demo.signIns) say(`  ${one.email.padEnd(44)} ${one.password}   ${one.roleName}`);
}

/** Only who can read the server's console can become the first administrator. */
async function saySetupCode(deps: WebDeps) {
  const code = await makeSetupCode(deps.people);
  if (code === null) return;
  say('ยังไม่มีผู้ใช้ เปิดหน้าแรกเพื่อตั้งผู้ดูแลระบบคนแรกด้วยรหัสนี้ (open the address to create the first administrator)');
  say(`รหัสติดตั้ง (setup code): ${code}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`\nเริ่มระบบไม่ได้: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
