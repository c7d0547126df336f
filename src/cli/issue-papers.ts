import { runPaperJob, startPaperJob } from '../application/papers/issue-papers-of-year.ts';
import type { PapersDeps } from '../application/papers/papers-deps.ts';
import type { PaperJob } from '../application/papers/papers-ports.ts';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import type { Actor } from '../domain/people/actor.ts';
import { parseFiscalYear } from '../domain/values/fiscal-year.ts';
import type { Terminal } from './terminal.ts';

export const issuePapersUsage = 'papers issue --year YEAR   จัดทำเอกสารข้อตกลงประจำปีที่มีผลใช้บังคับแล้วของทุกจังหวัด';

/** A person who runs commands on the server acts for OPDC, as the journal then records. */
const operator: Actor = {
  userId: 'system',
  name: 'ผู้ดูแลระบบ (คำสั่งบนเครื่องแม่ข่าย)',
  holdings: [{ role: 'administrator', organisationId: 'opdc' }],
};

/**
 * `samrit papers issue --year 2568`: one line per paper with its state, then the total. Exit code 0 when every signed
 * agreement has its papers, 2 when some could not be produced, 1 when nothing was started.
 */
export async function runIssuePapers(
  deps: PapersDeps,
  args: readonly string[],
  terminal: Pick<Terminal, 'complain'>,
  print: (line: string) => void,
): Promise<number> {
  const [option, text = '', ...rest] = args;
  const year = parseFiscalYear(text);
  if (option !== '--year' || !year.ok || rest.length > 0) {
    terminal.complain(`samrit ${issuePapersUsage}`);
    return 1;
  }
  const started = await startPaperJob(deps, operator, year.value);
  if (!started.ok) {
    for (const refusal of started.refusals) terminal.complain(`✗ ${refusalSentence(refusal)} (${refusal.code})`);
    return 1;
  }
  const began = Date.parse(deps.clock.now());
  const finished = await runPaperJob(deps, operator, started.value, (job) => print(progressLine(job)));
  const seconds = Math.round((Date.parse(deps.clock.now()) - began) / 1000);
  for (const failure of finished.failures) print(`✗ ${failure.organisationId}: ${refusalSentence(failure)}`);
  print(
    `${finished.failed === 0 ? '✓' : '✗'} จัดทำแล้ว ${finished.done} จาก ${finished.total} จังหวัด ใช้เวลา ${seconds} วินาที`,
  );
  return finished.failed === 0 ? 0 : 2;
}

function progressLine({ done, failed, total }: PaperJob): string {
  const at = done + failed;
  const filled = Math.round((at / Math.max(total, 1)) * 20);
  return `${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${at}/${total}${failed > 0 ? ` ไม่สำเร็จ ${failed}` : ''}`;
}
