import type { FastifyHelmetOptions } from '@fastify/helmet';

/** What a browser may do with a page of ours: everything comes from this site, and nothing that pages do not use. */
export function securityHeaders(behindProxy: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: behindProxy,
    referrerPolicy: { policy: 'same-origin' },
  };
}
