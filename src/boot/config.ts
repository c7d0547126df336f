import { z } from 'zod';
import type { ProviderPlace } from '../adapters/identity-provider.ts';
import type { S3Place } from '../adapters/s3-file-vault.ts';
import type { RetentionDays } from '../application/maintenance/clean-up.ts';
import type { DatabasePatience } from '../store/connect.ts';
import { addressesOf } from '../store/database-hosts.ts';
import { type CertificateConfig, certificateOf, certificateSettings } from './certificate-settings.ts';
import { deadlineSettings, deadlinesOf } from './deadline-settings.ts';
import type { Deadlines } from './deadlines.ts';
import { type MailConfig, mailOf, mailSettings } from './mail-settings.ts';
import type { MetricsPlace } from './metrics.ts';
import { readRetentionDays } from './retention-setting.ts';
import { providerOf, singleSignOnSettings } from './single-sign-on-settings.ts';
import { type TrustedProxies, trustedProxiesSchema } from './trusted-proxies.ts';
import { type WaitingRules, waitingOf, waitingSettings } from './waiting-settings.ts';

const flag = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');

/** At least a tenth of a second, at most an hour: what never ends would hold everybody. */
const milliseconds = z.coerce.number().int().min(100).max(3_600_000);

/** Every server that the address names must be readable as a URL of its own. */
function isDatabaseUrl(text: string): boolean {
  return addressesOf(text).every((one) => URL.canParse(one));
}

/** Every setting of the product. This is the only reader of the environment. */
const configSchema = z.object({
  /** TCP port of the web server. */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** How many processes serve, about one a processor. */
  SAMRIT_WORKERS: z.coerce.number().int().min(1).max(16).default(1),
  /** The PostgreSQL server to use instead of the embedded one. */
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'an address such as postgresql://user@db.example/samrit, or several: user@one,two/samrit')
    .optional(),
  /** The most connections of one process for what is written, and of its own for pages and health. */
  SAMRIT_DB_CONNECTIONS: z.coerce.number().int().min(2).max(500).optional(),
  SAMRIT_DB_READERS: z.coerce.number().int().min(1).max(500).optional(),
  /** Milliseconds: for a connection, a lock, a statement, and between two statements of a transaction. */
  SAMRIT_DB_CONNECT_MS: milliseconds.default(5000),
  SAMRIT_DB_LOCK_MS: milliseconds.default(5000),
  SAMRIT_DB_STATEMENT_MS: milliseconds.default(20_000),
  SAMRIT_DB_IDLE_MS: milliseconds.default(30_000),
  /** A statement that takes at least this many milliseconds is logged by its name; 0 logs none. */
  SAMRIT_SLOW_QUERY_MS: milliseconds.default(1000),
  /** The same database through the account that owns the tables, which migrates; DATABASE_URL then need not own them. */
  SAMRIT_OWNER_DATABASE_URL: z.string().refine(isDatabaseUrl, 'an address such as DATABASE_URL').optional(),
  /** Where the embedded database and evidence files are stored. */
  SAMRIT_DATA: z.string().optional(),
  /** The private key (PEM, Ed25519) that signs the published ends of the journal; created in the data folder by default. */
  SAMRIT_JOURNAL_KEY: z.string().optional(),
  /** PostgreSQL 15 binaries to use instead of the packaged ones. */
  SAMRIT_PG_BIN: z.string().optional(),
  /** Demonstration data and a demonstration date; the default unless DATABASE_URL is set. */
  SAMRIT_DEMO: flag.optional(),
  /** The public address of the product, such as https://samrit.example.go.th: printed on papers and used in mails. */
  SAMRIT_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ...mailSettings,
  /** The bucket of an S3-compatible store for evidence and papers; without it they are stored in a folder. */
  SAMRIT_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'a bucket name: small letters, digits, dots and hyphens')
    .optional(),
  /** The address of the store, such as https://s3.example.go.th; Amazon's own when left out. */
  SAMRIT_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  SAMRIT_S3_REGION: z.string().min(1).optional(),
  SAMRIT_S3_KEY: z.string().min(1).optional(),
  SAMRIT_S3_SECRET: z.string().min(1).optional(),
  /** True when a proxy in front terminates TLS: cookies become Secure, and what it says about a visitor is believed. */
  SAMRIT_BEHIND_PROXY: flag.default(false),
  /**
   * Which proxies in front are believed about a visitor's address: their number, or their addresses and networks
   * separated by commas. Never everybody: a visitor could then name any address.
   */
  SAMRIT_TRUSTED_PROXIES: trustedProxiesSchema.optional(),
  /** One line of JSON on the standard output for each request; the default outside a demonstration. */
  SAMRIT_ACCESS_LOG: flag.optional(),
  /** The port on which figures for Prometheus are served at /metrics; without it they are not collected. */
  SAMRIT_METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  /** The address of that port: never one that the public can reach. */
  SAMRIT_METRICS_HOST: z.string().default('127.0.0.1'),
  /** How many times the usual number of requests is answered before 429, except where a password is asked for. */
  SAMRIT_REQUEST_FACTOR: z.coerce.number().int().min(1).max(100_000).default(1),
  /** On which conditions open data may be used, as readers are told, and where they are explained; an assumption if not set. */
  SAMRIT_OPEN_DATA_LICENCE: z.string().min(1).max(300).optional(),
  SAMRIT_OPEN_DATA_LICENCE_URL: z.url({ protocol: /^https?$/ }).optional(),
  ...deadlineSettings,
  ...waitingSettings,
  ...singleSignOnSettings,
  ...certificateSettings,
  /** Days after which rows are removed, by table, where they differ from the product's own: `session=180,outbox_mail=30`. */
  SAMRIT_RETENTION: z
    .string()
    .default('')
    .transform((text, context) => {
      const days = readRetentionDays(text);
      if (typeof days !== 'string') return days;
      context.addIssue({ code: 'custom', message: days });
      return z.NEVER;
    }),
  /** The key that seals the secrets of authenticator apps: 32 bytes in base64. Without it, a file in the data folder. */
  SAMRIT_SEAL_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64')
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** Connections of one process, and how long they wait. */
interface DatabaseConnections {
  readonly writers: number;
  readonly readers: number;
  readonly patience: DatabasePatience;
  /** Milliseconds from which a statement is logged; 0: none is. */
  readonly slowQuery: number;
}

export interface Config extends MailConfig, CertificateConfig {
  readonly port: number;
  readonly host: string;
  /** Processes that serve. */
  readonly workers: number;
  readonly databaseUrl: string | undefined;
  readonly connections: DatabaseConnections;
  /** The address of the owner of the tables; undefined: the account of `databaseUrl` owns them. */
  readonly ownerDatabaseUrl: string | undefined;
  readonly dataFolder: string | undefined;
  /** The file of the key that signs the published ends of the journal. */
  readonly journalKey: string | undefined;
  readonly postgresBinaries: string | undefined;
  readonly demo: boolean;
  readonly behindProxy: boolean;
  readonly trustedProxies: TrustedProxies;
  /** Without a slash at the end. */
  readonly publicAddress: string;
  /** False if the public address is only where this server listens. */
  readonly hasPublicAddress: boolean;
  readonly logLevel: string;
  readonly retentionDays: RetentionDays;
  /** Every request is logged. */
  readonly accessLog: boolean;
  /** Null: no figures are collected. */
  readonly metrics: MetricsPlace | null;
  readonly requestFactor: number;
  /** Null: readers of open data are told an assumption. */
  readonly openDataLicence: { readonly name: string; readonly url: string | null } | null;
  readonly deadlines: Deadlines;
  readonly waiting: WaitingRules;
  /** The key for what is sealed in the database; undefined: the one in the data folder. */
  readonly sealKey: Buffer | undefined;
  /** The central identity provider; null: nobody signs in through one. */
  readonly identityProvider: ProviderPlace | null;
  /** The bucket for files; null: a folder is used. */
  readonly s3: S3Place | null;
}

/** Reads and checks the environment; throws one readable error naming every wrong setting. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = configSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`การตั้งค่าไม่ถูกต้อง (configuration):\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  const demo = data.SAMRIT_DEMO ?? data.DATABASE_URL === undefined;
  return {
    port: data.PORT,
    host: data.HOST,
    workers: data.SAMRIT_WORKERS,
    databaseUrl: data.DATABASE_URL,
    connections: connectionsOf(data),
    ownerDatabaseUrl: data.SAMRIT_OWNER_DATABASE_URL,
    dataFolder: data.SAMRIT_DATA,
    journalKey: data.SAMRIT_JOURNAL_KEY,
    postgresBinaries: data.SAMRIT_PG_BIN,
    demo,
    behindProxy: data.SAMRIT_BEHIND_PROXY,
    trustedProxies: proxiesOf(data),
    publicAddress: (data.SAMRIT_PUBLIC_URL ?? `http://${data.HOST}:${data.PORT}`).replace(/\/+$/, ''),
    hasPublicAddress: data.SAMRIT_PUBLIC_URL !== undefined,
    logLevel: data.LOG_LEVEL,
    retentionDays: data.SAMRIT_RETENTION,
    accessLog: data.SAMRIT_ACCESS_LOG ?? !demo,
    metrics: metricsOf(data.SAMRIT_METRICS_PORT, data.SAMRIT_METRICS_HOST),
    requestFactor: data.SAMRIT_REQUEST_FACTOR,
    openDataLicence: licenceOf(data),
    deadlines: deadlinesOf(data),
    waiting: waitingOf(data),
    sealKey: data.SAMRIT_SEAL_KEY === undefined ? undefined : Buffer.from(data.SAMRIT_SEAL_KEY, 'base64'),
    identityProvider: providerOf(data),
    s3: s3Of(data),
    ...mailOf(data),
    ...certificateOf(data),
  };
}

/** The address alone would be conditions without a name. */
function licenceOf(data: z.output<typeof configSchema>): Config['openDataLicence'] {
  const { SAMRIT_OPEN_DATA_LICENCE: name, SAMRIT_OPEN_DATA_LICENCE_URL: url = null } = data;
  if (name !== undefined) return { name, url };
  if (url === null) return null;
  throw new Error(
    'การตั้งค่าไม่ถูกต้อง (configuration):\n  SAMRIT_OPEN_DATA_LICENCE: required with SAMRIT_OPEN_DATA_LICENCE_URL',
  );
}

function metricsOf(port: number | undefined, host: string): MetricsPlace | null {
  return port === undefined ? null : { host, port };
}

/** Behind a proxy the address that readers use is the proxy's, so it must be named; one proxy is believed. */
function proxiesOf(data: z.output<typeof configSchema>): Config['trustedProxies'] {
  const { SAMRIT_BEHIND_PROXY: behind, SAMRIT_TRUSTED_PROXIES: proxies, SAMRIT_PUBLIC_URL: address } = data;
  const wrong = (line: string) => new Error(`การตั้งค่าไม่ถูกต้อง (configuration):\n  ${line}`);
  if (!behind && proxies !== undefined) throw wrong('SAMRIT_TRUSTED_PROXIES: only with SAMRIT_BEHIND_PROXY');
  if (behind && address === undefined) throw wrong('SAMRIT_PUBLIC_URL: required with SAMRIT_BEHIND_PROXY');
  return behind ? (proxies ?? 1) : 0;
}

/** Connections of all processes together stay below what PostgreSQL allows as it comes, which is a hundred. */
function connectionsOf(data: z.output<typeof configSchema>): DatabaseConnections {
  // With several workers the first process has its own.
  const processes = data.SAMRIT_WORKERS === 1 ? 1 : data.SAMRIT_WORKERS + 1;
  const writers = data.SAMRIT_DB_CONNECTIONS ?? Math.max(2, Math.min(16, Math.floor(60 / processes)));
  const readers = data.SAMRIT_DB_READERS ?? Math.max(1, Math.min(8, Math.floor(24 / processes)));
  const patience = {
    connect: data.SAMRIT_DB_CONNECT_MS,
    lock: data.SAMRIT_DB_LOCK_MS,
    statement: data.SAMRIT_DB_STATEMENT_MS,
    idleInTransaction: data.SAMRIT_DB_IDLE_MS,
  };
  return { writers, readers, patience, slowQuery: data.SAMRIT_SLOW_QUERY_MS };
}

/** Every mail of a server without a sender would be rejected: both settings, or neither. */
/** A bucket needs all settings to reach it; some of them without the others are a mistake. */
function s3Of(data: z.output<typeof configSchema>): S3Place | null {
  const { SAMRIT_S3_BUCKET: bucket, SAMRIT_S3_REGION: region, SAMRIT_S3_KEY: key, SAMRIT_S3_SECRET: secret } = data;
  const settings = { SAMRIT_S3_BUCKET: bucket, SAMRIT_S3_REGION: region, SAMRIT_S3_KEY: key, SAMRIT_S3_SECRET: secret };
  const endpoint = data.SAMRIT_S3_ENDPOINT;
  if (endpoint === undefined && Object.values(settings).every((one) => one === undefined)) return null;
  if (bucket && region && key && secret) return { endpoint, bucket, region, key, secret };
  const missing = Object.entries(settings).flatMap(([name, value]) => (value ? [] : [name]));
  throw new Error(`การตั้งค่าไม่ถูกต้อง (configuration):\n  ${missing.join(', ')}: required to store files in S3`);
}
