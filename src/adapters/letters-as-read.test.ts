import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '../application/reminder/reminder-deps.ts';
import type { Letter } from '../application/reminder/reminder-ports.ts';
import type { WorkItem } from '../application/work/work-items.ts';
import { growth } from '../testing/reporting-sample.ts';
import { type SmtpServerProcess, startSmtpServer } from '../testing/smtp-server-process.ts';
import { lettersAt } from '../web/pages/reminder/letters.ts';
import { accountLettersAt } from '../web/pages/reminder/write-account.tsx';
import { headListLetterAt } from '../web/pages/reminder/write-head-list.tsx';
import { accountNewsText } from '../web/text/reminder-text.ts';
import { smtpMail } from './smtp-mail.ts';

const at = { address: 'https://samrit.example', isDemo: true };
const letters = lettersAt(at);
const accounts = accountLettersAt(at);
const now = '2025-10-28T03:00:00.000Z';
const person = { name: 'นางสาวน้ำทิพย์ ปี่แก้ว', numerals: 'thai' } as const;

const result: WorkItem = {
  ...{ kind: 'enter-result', role: 'kpi-host', permission: 'enter-result', fiscalYear: 2568, organisationId: 'TH-42' },
  ...{ round: '12m', indicator: growth, hostIds: ['TH-42.cd'], agency: 'สำนักงานพัฒนาชุมชนจังหวัดเลย' },
  ...{ due: '2025-10-31', returnReason: null, organisationName: 'เลย', daysLeft: 3, waited: null, countedAt: 'TH-10' },
  ...{ count: 1, national: false, reminders: 3, escalated: [], told: [], instrument: 'agreement' as const },
};
const digestOf = (mine: readonly WorkItem[], more = 0): Digest => ({
  ...{ kind: 'digest', person, today: '2025-10-28', climbed: [], unsubscribeUrl: `${at.address}/unsubscribe/k9` },
  ...{ mine, more },
});
const codes = Array.from({ length: 20 }, (_, index) => `9.${index + 1}`);
const many = codes.map((code) => ({ ...result, indicator: { ...growth, code } }));
const typed = 'ตัวเลขไม่ตรงกับเอกสาร\nหน้า 3 < หน้า 5 & <b>ตัวหนา</b>\n\nแก้แล้วส่งใหม่ "ภายในวันศุกร์"';
const dutyFor = (action: string, kind: 'returned' | 'appointed') => ({
  ...{ kind, person, organisationName: 'เลย', instrument: 'agreement' as const },
  row: {
    ...{ organisationId: 'TH-42', seq: '9', at: now, hash: '', actorUserId: 'u', actorName: 'นายสำนักงาน' },
    ...{ actingFor: null, action, subject: '2568/12m/1.1-SME', before: null, after: null, reason: typed },
  },
});

/** Every kind of mail that the product writes. */
const written: readonly (readonly [what: string, letter: Letter])[] = [
  ['a digest', letters.digest(digestOf([result], 2))],
  ['a digest of many tasks', letters.digest(digestOf(many))],
  ['a last day', letters.digest({ ...digestOf([result]), kind: 'last-day', unsubscribeUrl: null })],
  ['something returned', letters.duty(dutyFor('result.return-result', 'returned'))],
  ['an appointment', letters.duty(dutyFor('role.grant', 'appointed'))],
  ['an invitation', accounts.link(person, { kind: 'invitation', expiresAt: now }, 'k9')],
  ['a reset', accounts.link(person, { kind: 'reset', expiresAt: now }, 'k9')],
  ...(Object.keys(accountNewsText) as (keyof typeof accountNewsText)[]).map(
    (news) => [news, accounts.news(person, { news, at: now, detail: '192.0.2.7' })] as const,
  ),
  [
    'a list of heads',
    headListLetterAt(at)({ number: 7, day: '2025-10-28', madeAt: now, text: '', sha256: 'a1'.repeat(32) }),
  ],
];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a mail program shows of the HTML part, line by line. */
function shownOf(html: string): string[] {
  const body = /<main[\s\S]*<\/footer>/.exec(html)?.[0] ?? '';
  return body
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|h1|h2|div|main|footer)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The lines of the plain part without what stands for its look: addresses below their words, dashes, rules. */
function linesOf(plain: string): string[] {
  return plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '--' && !/^https:\/\/\S+$/.test(line))
    .map((line) => line.replace(/^- /, '').replace(/^== (.*) ==$/, '$1'));
}

const linksOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);

describe('every mail, as a mail server hands it on', () => {
  let server: SmtpServerProcess;
  beforeAll(async () => {
    server = await startSmtpServer();
  });
  afterAll(() => server.stop());

  it.each(written)('%s says the same in both parts, line by line, under its own subject', async (what, letter) => {
    const mailer = smtpMail({ url: server.url, from: 'สัมฤทธิ์ <samrit@samrit.example>', longest: 5000 });
    const envelope = { address: 'u@samrit.example', messageId: `<${what}@samrit.example>`, unsubscribeUrl: null };
    expect(await mailer.send({ ...letter, ...envelope })).toMatchObject({ ok: true });
    mailer.close();
    const mail = server.arrived().at(-1);
    if (mail === undefined) throw new Error('no mail arrived');
    expect(mail.headers.get('subject')).toBe(letter.subject);
    const [shown, plain] = [shownOf(mail.html), linesOf(mail.plain.replace(/\r\n/g, '\n'))];
    // The title of the HTML part is the subject or stands in the plain part; an address has a colon before it there.
    const bare = (line: string) => line.replace(/:$/, '');
    const [ofHtml, ofPlain] = [shown.map(bare), plain.map(bare)];
    expect(ofHtml.filter((line) => line !== letter.subject && !ofPlain.includes(line))).toEqual([]);
    expect(ofPlain.filter((line) => !ofHtml.includes(line))).toEqual([]);
    expect([...new Set(mail.plain.match(/https:\/\/\S+/g))].toSorted()).toEqual(
      [...new Set(linksOf(mail.html))].toSorted(),
    );
  });

  it('keeps the lines of what somebody typed, and says of many tasks how many it does not name', () => {
    const returned = letters.duty(dutyFor('result.return-result', 'returned'));
    for (const line of typed.split('\n').filter((one) => one !== '' && !/\d/.test(one)))
      expect(shownOf(returned.html).some((shown) => shown.endsWith(line))).toBe(true);
    expect(returned.html.match(/<br\s*\/?>/g)).toHaveLength(3);
    const digest = letters.digest(digestOf(many));
    const named = linesOf(digest.plain).filter((line) => /^๙\.[๑-๙][๐-๙]? /.test(line));
    const more = /และอีก ([๐-๙]+) เรื่อง/.exec(digest.plain)?.[1] ?? '';
    const thai = (digits: string) => Number(digits.replace(/[๐-๙]/g, (one) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(one))));
    expect(named.length + thai(more)).toBe(many.length);
    expect(thai(/และอีก ([๐-๙]+) เรื่อง/.exec(digest.subject)?.[1] ?? '') + 1).toBe(many.length);
  });
});
