import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from '../../src/testing/browser.ts';
import { type RunningProduct, startProduct } from '../../src/testing/running-product.ts';
import { openVisitor, signInAs } from './visitor.ts';

/** What one journey has: a product with a fresh demonstration, and people at their browsers. */
export interface Journey {
  readonly product: RunningProduct;
  /** The demonstration's person, signed in; the same browser window each time. */
  as(key: string): Promise<Page>;
  /** Somebody at a fresh browser, signed in as nobody. */
  stranger(options?: BrowserContextOptions): Promise<Page>;
}

/** Starts product and browser before the file's tests and ends both after them. Read it inside tests only. */
export function startJourney(): Journey {
  let product: RunningProduct | undefined;
  let browser: Browser | undefined;
  const people = new Map<string, Page>();
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ copyOf: inject('demonstration') }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const running = () => {
    if (product === undefined || browser === undefined) throw new Error('the journey exists only inside tests');
    return { product, browser };
  };
  const stranger = (options?: BrowserContextOptions) =>
    openVisitor(running().browser, running().product.baseUrl, options);
  return {
    get product() {
      return running().product;
    },
    stranger,
    as: async (key) => {
      const present = people.get(key);
      if (present !== undefined) return present;
      const page = await stranger();
      await signInAs(page, key);
      people.set(key, page);
      return page;
    },
  };
}
