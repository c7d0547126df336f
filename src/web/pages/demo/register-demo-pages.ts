import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { z } from 'zod';
import type { WebDeps } from '../../deps.ts';
import { dateOf, datePartsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { demoText } from '../../text/demo-text.ts';
import { DemoPage, type DemoPageProps } from './demo-page.tsx';

/** The demonstration's own date, which anybody may move; only a demonstration has these pages. */
export function registerDemoPages(app: FastifyInstance, deps: WebDeps): void {
  const { demo } = deps;
  if (demo === null) return;
  const { days } = demo;
  app.get(paths.demo(), (request, reply) => sendDemo(request, reply, days, {}));
  app.post(paths.demoClock(), async (request, reply) => {
    const form = formBody(request.body);
    const chosen = z.iso.date().safeParse(textOf(form, 'today') || dateOf(form, 'day'));
    if (!chosen.success) {
      const errors = [{ field: 'day', sentence: demoText.notADay }];
      return sendDemo(request, reply, days, { typed: datePartsOf(form, 'day'), errors });
    }
    await demo.moveTo(chosen.data);
    return redirectBack(reply, paths.demo(), demoText.moved);
  });
}

function sendDemo(
  request: FastifyRequest,
  reply: FastifyReply,
  days: DemoPageProps['days'],
  shown: Pick<DemoPageProps, 'typed' | 'errors'>,
) {
  return sendPage(request, reply, {
    title: demoText.title,
    status: shown.errors === undefined ? 200 : 422,
    body: h(DemoPage, { reader: request.reader, days, ...shown }),
  });
}
