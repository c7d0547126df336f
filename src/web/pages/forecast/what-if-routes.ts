import { h } from 'preact';
import { readWhatIf } from '../../../application/forecast/read-what-if.ts';
import { readSavedWhatIfs, removeWhatIf, saveWhatIf } from '../../../application/forecast/save-what-if.ts';
import { forecastRefusals } from '../../../contract/refusals/forecast.ts';
import { withSaved } from '../../../domain/forecast/saved-what-if.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import {
  readScenarios,
  savedField,
  scenarioCount,
  scenarioField,
  targetField,
} from '../../components/what-if-fields.ts';
import { errorsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { whatIfText } from '../../text/what-if-text.ts';
import type { WhatIfState } from './saved-what-ifs.tsx';
import { WhatIfPage } from './what-if-page.tsx';

const who = 'sign-in-if-forbidden';

const whatIfPage = page({
  address: paths.whatIf,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['what-if', 'focus-errors'] },
  async show({ deps, actor, key, asked: query }, state: WhatIfState | null) {
    const reading = await readWhatIf(deps, actor, key);
    if (!reading.ok) return reading;
    const saved = await readSavedWhatIfs(deps, actor, key);
    if (!saved.ok) return saved;
    const { setup, organisation } = reading.value;
    const bands = setup.settings.grades?.bands ?? [];
    const target = bands.find(({ code }) => code === query(targetField)) ?? bands[0];
    const read = state === null ? query : (field: string) => textOf(state.typed, field);
    const asked = Array.from({ length: scenarioCount }, (_, index) => numberOf(query(savedField(index))));
    return accept({
      title: `${whatIfText.title} · ${partyTitle(organisation.name)} ${key.fiscalYear}`,
      body: h(WhatIfPage, {
        reading: reading.value,
        scenarios: withSaved(readScenarios(setup, read), asked, saved.value),
        target: target?.code ?? '',
        saved: { saved: saved.value, asked, maySave: isPermitted('save-what-if', actor, key), state },
      }),
    });
  },
});

const numberOf = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : null);

/** The results of the place that is to be saved, by code. */
function resultsIn(body: FormBody): Record<string, string> {
  const place = Number(textOf(body, 'place')) - 1;
  const prefix = scenarioField(place, '');
  return Object.fromEntries(
    Object.keys(body)
      .filter((name) => name.startsWith(prefix))
      .map((name) => [name.slice(prefix.length), textOf(body, name).trim()]),
  );
}

const saveForm = form({
  address: paths.whatIf,
  who,
  page: whatIfPage,
  read: (body) => ({ name: textOf(body, 'name'), results: resultsIn(body) }),
  act: ({ deps, actor, key, input }) => saveWhatIf(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(forecastRefusals), ...ownPage(['forbidden', 'not-found']) },
  goTo: ({ fiscalYear, organisationId, number }) => ({
    to: `${paths.whatIf(fiscalYear, organisationId)}?${savedField(0)}=${number}`,
    notice: whatIfText.savedNow,
  }),
  again: ({ refusals: why }, { body }): WhatIfState => ({ typed: body, errors: errorsOf(why) }),
});

const removeButton = form({
  address: paths.whatIfRemove,
  read: () => null,
  act: ({ deps, actor, key }) => removeWhatIf(deps, actor, key),
  refusals: ownPage(['forbidden', 'not-found']),
  goTo: ({ fiscalYear, organisationId }) => ({
    to: paths.whatIf(fiscalYear, organisationId),
    notice: whatIfText.removed,
  }),
});

/** Supposed results of a party: tried, saved under a name, dropped. */
export const whatIfRoutes = [whatIfPage, saveForm, removeButton];
