import { h } from 'preact';
import { submitReadyTemplates } from '../../../application/kpi-template/move-template.ts';
import { readTemplateProgress } from '../../../application/kpi-template/read-template-progress.ts';
import { readTemplates } from '../../../application/kpi-template/read-templates.ts';
import { kpiTemplateRefusals } from '../../../contract/refusals/kpi-template.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import { ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { templateText } from '../../text/kpi-template-text.ts';
import { TemplateProgressPage } from './template-progress-page.tsx';
import { TemplatesPage } from './templates-page.tsx';

const who = 'sign-in-if-forbidden';

const templateProgressPage = page({
  address: paths.templateProgress,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { current: 'national', width: 'board' },
  async show({ deps, actor, key }) {
    const reading = await readTemplateProgress(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${templateText.national} ${key.fiscalYear}`,
      body: h(TemplateProgressPage, { reading: reading.value }),
    });
  },
});

const templatesPage = page({
  address: paths.templates,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board' },
  async show({ deps, request, actor, key }) {
    const reading = await readTemplates(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${templateText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(TemplatesPage, { reading: reading.value, reader: request.reader }),
    });
  },
});

const sendReadyButton = form({
  address: paths.templatesSendReady,
  who,
  read: () => null,
  act: ({ deps, actor, key }) => submitReadyTemplates(deps, actor, key),
  refusals: {
    ...ownPage(['forbidden', 'not-found', 'unknown-indicator', 'changed-meanwhile', 'move-not-legal', 'same-person']),
    ...ownPage(['reason-required']),
    ...ownPage(kpiTemplateRefusals),
  },
  goTo: (sent, { key }) => ({ to: paths.templates.of(key), notice: templateText.sentMany(sent.length) }),
});

/** The list of a party's templates, and the national progress. */
export const templatesRoutes = [templateProgressPage, templatesPage, sendReadyButton];
