import { h } from 'preact';
import { readOversight } from '../../../application/oversight/read-oversight.ts';
import { roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import { accept } from '../../../domain/values/result.ts';
import { matching } from '../../asked-values.ts';
import { paths } from '../../paths.ts';
import { sendTable } from '../../send-file.ts';
import { file, page } from '../../serve-page.ts';
import { oversightText } from '../../text/oversight-text.ts';
import { OversightPage } from './oversight-page.tsx';
import { oversightTable } from './oversight-table.ts';

const refusals = ['forbidden', 'framework-not-found', 'round-unknown', 'indicator-owner-unknown'] as const;
const asks = { owner: matching(/\S/) };

const wanted = (fiscalYear: number, asked: (name: string) => string) => ({
  fiscalYear,
  round: roundCodeSchema.safeParse(asked('round')).data ?? null,
  owner: asked('owner') || null,
});

const ownersPage = page({
  address: paths.oversight,
  asks,
  who: 'sign-in-if-forbidden',
  refusals,
  frame: { current: 'national', width: 'board' },
  async show({ deps, actor, key, asked }) {
    const reading = await readOversight(deps, actor, wanted(key.fiscalYear, asked));
    if (!reading.ok) return reading;
    const { owner } = reading.value;
    const title =
      owner === '' ? `${oversightText.title} ${key.fiscalYear}` : oversightText.titleOf(owner, key.fiscalYear);
    return accept({ title, body: h(OversightPage, { reading: reading.value }) });
  },
});

const ownersFile = file({
  address: paths.oversightFile,
  asks,
  who: 'sign-in-if-forbidden',
  refusals,
  read: ({ deps, actor, key, asked }) => readOversight(deps, actor, wanted(key.fiscalYear, asked)),
  send(reading, { reply, key: { fiscalYear, format } }) {
    const title = `${oversightText.fileName} ${fiscalYear} ${reading.round}`;
    return sendTable(reply, {
      plainName: `oversight-${fiscalYear}-${reading.round}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: oversightTable(reading, { format, title }),
    });
  },
});

/** The indicators of a year by who answers for them. */
export const oversightRoutes = [ownersPage, ownersFile];
