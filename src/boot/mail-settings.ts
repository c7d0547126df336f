import { z } from 'zod';

/** The settings of mail, as `configSchema` has them. */
export const mailSettings = {
  /** The mail server, such as smtps://user:password@mail.example.go.th:465. Without it no mail is sent. */
  SAMRIT_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender of mails, such as "สัมฤทธิ์ <samrit@example.go.th>". */
  SAMRIT_MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'an e-mail address, with a name before it or not')
    .optional(),
  /** Who keeps copies of the published ends of the journal outside the house: addresses separated by commas. */
  SAMRIT_HEADS_TO: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    .refine(
      (all) => all.length <= 20 && all.every((one) => /^[^\s<>@,]+@[^\s<>@,]+$/.test(one)),
      'e-mail addresses, at most 20',
    ),
};

const mailSchema = z.object(mailSettings);

export interface MailConfig {
  /** The mail server and the sender; null: no mail is sent. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** Who is sent the published ends of the journal every day. */
  readonly headsTo: readonly string[];
}

/** Throws a readable error if one of the settings is missing beside another. */
export function mailOf(data: z.output<typeof mailSchema>): MailConfig {
  const { SAMRIT_SMTP_URL: url, SAMRIT_MAIL_FROM: from, SAMRIT_HEADS_TO: headsTo } = data;
  if (url === undefined && headsTo.length > 0)
    throw new Error('การตั้งค่าไม่ถูกต้อง (configuration):\n  SAMRIT_SMTP_URL: required with SAMRIT_HEADS_TO');
  if (url === undefined) return { mail: null, headsTo };
  if (from === undefined)
    throw new Error('การตั้งค่าไม่ถูกต้อง (configuration):\n  SAMRIT_MAIL_FROM: required with SAMRIT_SMTP_URL');
  return { mail: { url, from }, headsTo };
}
