import { createTransport } from 'nodemailer';
import type { Delivery, Mailer } from '../application/reminder/reminder-ports.ts';
import type { MailFault } from '../domain/reminder/retry-mail.ts';
import { propertyOf } from '../domain/values/property-of.ts';

export interface SmtpSettings {
  /** Such as `smtps://user:password@mail.example.go.th:465`. */
  readonly url: string;
  /** Such as `สัมฤทธิ์ <samrit@example.go.th>`. */
  readonly from: string;
  /** The longest one mail may take, milliseconds. */
  readonly longest?: number;
}

const LONGEST_REASON = 300;

/**
 * Sends through an SMTP server (RFC 5321), one connection per mail, with both parts in UTF-8. A mail carries the same
 * Message-ID at every attempt and is marked as automatic (RFC 3834); digests carry the one-click unsubscribe header
 * (RFC 8058).
 */
export function smtpMail({ url, from, longest = 60_000 }: SmtpSettings): Mailer {
  const inactive = Math.min(longest, 30_000);
  const transport = createTransport({
    ...{ url, connectionTimeout: inactive, greetingTimeout: inactive, socketTimeout: inactive },
    // All content is produced here: nothing is fetched for it.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    async send({ address, subject, plain, html, messageId, unsubscribeUrl, attachment, calendar }): Promise<Delivery> {
      const message = {
        ...{ from, to: { name: '', address }, subject, text: plain, html, messageId },
        ...(attachment === undefined ? {} : { attachments: [attachedText(attachment)] }),
        // A part text/calendar beside the text, with its method, and the same as a file: each kind of program reads one of them.
        ...(calendar ? { icalEvent: { method: calendar.method, filename: 'invite.ics', content: calendar.text } } : {}),
        textEncoding: 'base64' as const,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'th', ...wayOut(unsubscribeUrl) },
      };
      try {
        const { response } = await within(longest, transport.sendMail(message));
        return { ok: true, answer: response };
      } catch (error) {
        return { ok: false, fault: faultOf(error), reason: reasonOf(error) };
      }
    },
    close: () => transport.close(),
  };
}

function attachedText({ name, text }: { readonly name: string; readonly text: string }) {
  // Base64 leaves the ends of lines alone.
  const content = Buffer.from(text, 'utf8');
  return { filename: name, content, contentType: 'text/plain; charset=utf-8', encoding: 'base64' as const };
}

function wayOut(url: string | null): Readonly<Record<string, string>> {
  if (url === null) return {};
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} seconds`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Only a 5xx answer of the server is final; a server that cannot be reached or disconnects may accept the mail later.
 */
function faultOf(error: unknown): MailFault {
  const code = propertyOf(error, 'responseCode');
  return typeof code === 'number' && code >= 500 && code < 600 ? 'permanent' : 'temporary';
}

function reasonOf(error: unknown): string {
  return String(propertyOf(error, 'response') ?? propertyOf(error, 'message') ?? error).slice(0, LONGEST_REASON);
}
