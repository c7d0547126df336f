import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A mail as it arrived. Every part was decoded as UTF-8; invalid UTF-8 would have thrown. */
interface ArrivedMail {
  readonly to: readonly string[];
  /** By name in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly plain: string;
  readonly html: string;
  /** The part for calendars, with the method of its type; null if there is none. */
  readonly calendar: { readonly method: string; readonly text: string } | null;
  /** The file attached, byte for byte; null if there is none. */
  readonly attached: string | null;
}

export interface SmtpServerProcess {
  readonly url: string;
  readonly port: number;
  arrived(): readonly ArrivedMail[];
  /** Resolves once the program has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const program = join(import.meta.dirname, 'run-smtp-server.ts');

/** Starts a mail server on loopback in a process of its own; `port` 0 takes a free one. */
export async function startSmtpServer(port = 0): Promise<SmtpServerProcess> {
  const child = spawn(process.execPath, [program, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const arrived: ArrivedMail[] = [];
  const listening = new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = JSON.parse(line) as { port?: number; to?: string[]; raw?: string };
      if (said.port !== undefined) resolve(said.port);
      else arrived.push(readMail(said.to ?? [], Buffer.from(said.raw ?? '', 'base64').toString('latin1')));
    });
    void ended.then(() => reject(new Error('the mail server ended before it listened')));
  });
  const at = await listening;
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    arrived: () => arrived,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function readMail(to: readonly string[], raw: string): ArrivedMail {
  const { headers, body } = readPart(raw);
  const parts = partsOf(headers.get('content-type') ?? '', body);
  const textOf = (type: string) => {
    const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type));
    return part === undefined ? '' : decode(part.body, part.headers.get('content-transfer-encoding') ?? '7bit');
  };
  const attached = /Content-Disposition: attachment[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(raw)?.[1];
  const calendarType = parts
    .map((one) => one.headers.get('content-type') ?? '')
    .find((type) => /^text\/calendar/i.test(type));
  const method = /method="?(\w+)/i.exec(calendarType ?? '')?.[1];
  return {
    ...{ to, headers, plain: textOf('text/plain'), html: textOf('text/html') },
    calendar: method === undefined ? null : { method, text: textOf('text/calendar') },
    attached: attached === undefined ? null : decode(attached, 'base64'),
  };
}

type Part = ReturnType<typeof readPart>;

/** The parts of a mail, those within parts too. */
function partsOf(type: string, body: string): readonly Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined) return [];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => readPart(part.replace(/^\r\n/, '')))
    .flatMap((part) => [part, ...partsOf(part.headers.get('content-type') ?? '', part.body)]);
}

function readPart(text: string) {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())] as const;
    }),
  );
  return { headers, body: rest.join('\r\n\r\n') };
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return utf8(Buffer.from(body, 'base64'));
  if (encoding !== 'quoted-printable') return utf8(Buffer.from(body, 'latin1'));
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return utf8(Buffer.from(bytes, 'latin1'));
}

/** RFC 2047: header words in UTF-8. Adjacent words are joined without the space between them. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? utf8(Buffer.from(text, 'base64'))
        : decode(text.replaceAll('_', ' '), 'quoted-printable'),
    );
}

function utf8(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
