import type { RequestCost } from '../contract/request-cost.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request costs; reading or writing by its method if nothing is stated. */
    cost?: RequestCost;
    /** True for a form that can be shown again with what was typed. */
    showsAgain?: boolean;
  }
  interface FastifyRequest {
    /** The person is beyond their limit: the form is shown again, and nothing is done. */
    overLimit: boolean;
  }
}
