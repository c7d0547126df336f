import { h } from 'preact';
import { z } from 'zod';
import { accept, refuse } from '../../../domain/values/result.ts';
import { dateOf, datePartsOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { demoText } from '../../text/demo-text.ts';
import { DemoPage, type DemoPageProps } from './demo-page.tsx';

type DemoState = Pick<DemoPageProps, 'typed' | 'errors'>;

/** The demonstration's date and its second factors, which anybody may change; only a demonstration has these pages. */
const demoPage = page({
  address: paths.demo,
  who: 'anyone',
  refusals: ['not-found'],
  async show({ deps, request }, state: DemoState | null) {
    if (deps.demo === null) return refuse('not-found');
    const { days } = deps.demo;
    const requiresFactors = await deps.demo.requiresFactors();
    const body = h(DemoPage, { reader: request.reader, days, requiresFactors, ...state });
    return accept({ title: demoText.title, body });
  },
});

const clockForm = form({
  address: paths.demoClock,
  who: 'anyone',
  page: demoPage,
  read: (body) => textOf(body, 'today') || dateOf(body, 'day'),
  async act({ deps, actor, input }) {
    if (deps.demo === null) return refuse('not-found');
    const chosen = z.iso.date().safeParse(input);
    if (!chosen.success) return refuse('date-incomplete');
    await deps.demo.moveTo(chosen.data, actor);
    return accept(null);
  },
  refusals: { 'not-found': 'ownPage', 'date-incomplete': 'atForm' },
  goTo: () => ({ to: paths.demo(), notice: demoText.moved }),
  again: (_, { body }): DemoState => ({
    typed: datePartsOf(body, 'day'),
    errors: [{ field: 'day', sentence: demoText.notADay }],
  }),
});

const factorsForm = form({
  address: paths.demoFactors,
  who: 'anyone',
  read: (body) => textOf(body, 'required') === 'yes',
  async act({ deps, actor, input }) {
    if (deps.demo === null) return refuse('not-found');
    await deps.demo.requireFactors(input, actor);
    return accept(null);
  },
  refusals: { 'not-found': 'ownPage' },
  goTo: (_, { input }) => ({ to: paths.demo(), notice: input ? demoText.turnedOn : demoText.turnedOff }),
});

export const demoRoutes = [demoPage, clockForm, factorsForm];
