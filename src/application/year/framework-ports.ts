import type { Framework } from '../../domain/framework/framework-schema.ts';

export interface FrameworkStore {
  /** The newest published version of the year, or null when the year has none. */
  current(fiscalYear: number): Promise<Framework | null>;
  /** The newest published version of every year, the newest year first. */
  newest(): Promise<readonly Framework[]>;
  version(fiscalYear: number, version: number): Promise<Framework | null>;
  list(): Promise<readonly { fiscalYear: number; version: number; publishedAt: string }[]>;
  publish(framework: Framework, at: string, by: string | null): Promise<void>;
}
