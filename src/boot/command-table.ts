import type { Pool } from 'pg';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { argon2Passwords } from '../adapters/passwords.ts';
import { machineClock } from '../adapters/system-clock.ts';
import { textIo } from '../cli/framework-io.ts';
import { issuePapersUsage } from '../cli/issue-papers.ts';
import { type CommandTable, commands } from '../cli/main.ts';
import { recoverAdministratorUsage } from '../cli/recover-administrator.ts';
import { runRemindersUsage } from '../cli/run-reminders.ts';
import { runVerifyJournal, verifyJournalUsage } from '../cli/verify-journal.ts';
import { runVerifyResults, verifyResultsUsage } from '../cli/verify-results.ts';
import { paths } from '../web/paths.ts';
import { calendarOf } from './calendar-of.ts';
import { readConfig } from './config.ts';
import { maintenanceCommands } from './maintenance-commands.ts';
import { onDatabase } from './on-database.ts';
import { openTransactions } from './open-stores.ts';

type Print = (line: string) => void;

async function journalOn(pool: Pool, dataFolder: string) {
  const { composeJournal } = await import('./compose-journal.ts');
  const config = readConfig();
  return composeJournal(config, { pool, dataFolder }, await calendarOf(config, pool));
}

/** Every command of the product; what it prints goes line by line to `print`. */
export function allCommands(print: Print): CommandTable {
  return {
    ...commands,
    ...maintenanceCommands(print),
    ...frameworkCommands,
    ...verifyingCommands(print),
    ...issuingCommands(print),
    ...accountCommands(print),
  };
}

/** Publishing and exporting frameworks. */
const frameworkCommands: CommandTable = {
  'framework import': {
    help: 'framework import FILE|- --as EMAIL   เผยแพร่กรอบจากไฟล์ เป็นปีใหม่หรือฉบับใหม่ของปีเดิม',
    load: onDatabase(async (pool, args, terminal) => {
      const { runImportFramework } = await import('../cli/publish-framework.ts');
      return runImportFramework(await calendarOf(readConfig(), pool), args, textIo(terminal));
    }),
  },
  'framework export': {
    help: 'framework export YEAR [--version N] [--yaml] [--json]   ส่งออกกรอบที่เผยแพร่แล้ว',
    load: onDatabase(async (pool, args, terminal) => {
      const { runExportFramework } = await import('../cli/publish-framework.ts');
      return runExportFramework({ transactions: openTransactions(pool) }, args, textIo(terminal));
    }),
  },
};

/** What proves that nothing was changed. */
function verifyingCommands(print: Print): CommandTable {
  return {
    'verify scores': {
      help: 'verify scores   คำนวณคะแนนที่แช่แข็งไว้ใหม่ทั้งหมด และเทียบคะแนน ผล และรายงานที่ส่งกับบันทึกการดำเนินการ',
      load: onDatabase(async (pool) => {
        const { runVerifyScores } = await import('../cli/verify-scores.ts');
        return runVerifyScores({ transactions: openTransactions(pool), secrets: nodeSecrets }, print);
      }),
    },
    'verify results': {
      help: verifyResultsUsage,
      load: onDatabase(async (pool) =>
        runVerifyResults({ transactions: openTransactions(pool), secrets: nodeSecrets }, print),
      ),
    },
    'verify journal': {
      help: verifyJournalUsage,
      load: onDatabase(async (pool, args, terminal, dataFolder) => {
        const { composeJournalChecks } = await import('./compose-journal.ts');
        const checks = composeJournalChecks(readConfig(), { pool, dataFolder }, openTransactions(pool));
        const { read } = textIo(terminal);
        return runVerifyJournal({ ...checks, read }, args, print);
      }),
    },
    'journal publish': {
      help: 'journal publish   เผยแพร่บัญชีหัวบันทึกของวันนี้ (สั่งซ้ำได้ วันหนึ่งมีฉบับเดียว)',
      load: onDatabase(async (pool, _args, _terminal, dataFolder) => {
        const { runPublishHeads } = await import('../cli/publish-heads.ts');
        return runPublishHeads(await journalOn(pool, dataFolder), print);
      }),
    },
  };
}

/** What goes out to people. */
function issuingCommands(print: Print): CommandTable {
  return {
    'papers issue': {
      help: issuePapersUsage,
      load: onDatabase(async (pool, args, terminal, dataFolder) => {
        const { runIssuePapers } = await import('../cli/issue-papers.ts');
        const { composePapers } = await import('./compose-papers.ts');
        const { composeFiles } = await import('./compose-files.ts');
        const config = readConfig();
        const files = await composeFiles(config, dataFolder);
        const { certificateFault, openPaperSigner } = await import('./open-paper-signer.ts');
        const paperSigner = openPaperSigner(config, dataFolder, (why) => print(`${certificateFault}: ${why}`));
        const papers = composePapers(config, files, { ...(await calendarOf(config, pool)), paperSigner });
        try {
          return await runIssuePapers(papers, args, terminal, print);
        } finally {
          await papers.paperRenderer.close();
        }
      }),
    },
    'reminders run': {
      help: runRemindersUsage,
      load: onDatabase(async (pool, args, terminal) => {
        const { runReminders } = await import('../cli/run-reminders.ts');
        const { composeReminders } = await import('./compose-reminders.ts');
        const config = readConfig();
        const deps = composeReminders(config, await calendarOf(config, pool));
        return runReminders(deps, args, terminal, print);
      }),
    },
  };
}

/** The accounts of administrators. */
function accountCommands(print: Print): CommandTable {
  return {
    'setup-code': {
      help: 'setup-code   พิมพ์รหัสติดตั้งสำหรับตั้งผู้ดูแลระบบคนแรกในเบราว์เซอร์',
      load: onDatabase(async (pool) => {
        const { runSetupCode } = await import('../cli/setup-code.ts');
        return runSetupCode(
          { transactions: openTransactions(pool), machine: machineClock, secrets: nodeSecrets },
          print,
        );
      }),
    },
    'recover-administrator': {
      help: recoverAdministratorUsage,
      load: onDatabase(async (pool, args, terminal) => {
        const { runRecoverAdministrator } = await import('../cli/recover-administrator.ts');
        const config = readConfig();
        const calendar = await calendarOf(config, pool);
        const parts = { ...calendar, machine: machineClock, ids: timeOrderedIds, secrets: nodeSecrets };
        const linkTo = (token: string) => `${config.publicAddress}${paths.accountLink(token)}`;
        return runRecoverAdministrator(parts, args, terminal, { print, linkTo });
      }),
    },
    'create-administrator': {
      help: 'create-administrator   สร้างผู้ดูแลระบบคนแรก',
      load: onDatabase(async (pool) => {
        const { openTerminal, runCreateAdministrator } = await import('../cli/create-administrator.ts');
        const calendar = await calendarOf(readConfig(), pool);
        const parts = {
          ...calendar,
          machine: machineClock,
          ids: timeOrderedIds,
          secrets: nodeSecrets,
          passwords: argon2Passwords(),
        };
        const terminal = openTerminal();
        try {
          return await runCreateAdministrator(parts, terminal.ask, print);
        } finally {
          terminal.close();
        }
      }),
    },
  };
}
