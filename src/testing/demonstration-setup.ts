import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { prepareDemonstration } from './running-product.ts';

let folder: string | undefined;

/** Global setup of vitest: the data of a demonstration, loaded once, of which every journey begins with a copy of its own. */
export async function setup(project: TestProject): Promise<void> {
  folder = await prepareDemonstration();
  project.provide('demonstration', folder);
}

export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of a demonstration's data, where no product runs on it. */
    demonstration: string;
  }
}
