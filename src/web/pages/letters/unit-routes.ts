import { h } from 'preact';
import { readPlace } from '../../../application/letters/read-room.ts';
import { beginRegister, saveLetterUnit } from '../../../application/letters/save-unit.ts';
import { letterRefusals } from '../../../contract/refusals/official-letters.ts';
import { registerYearOf } from '../../../domain/letters/letter-number.ts';
import { letterKinds } from '../../../domain/letters/letter-parts.ts';
import { accept, type Refusal, refuse } from '../../../domain/values/result.ts';
import { codeOf, dayOrNull, type FormBody, inForm, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { lettersText } from '../../text/letters-text.ts';
import { linesOf } from './typed-letter.ts';
import { UnitsPage } from './units-page.tsx';

const who = 'sign-in-if-forbidden';

export const unitsPage = page({
  address: paths.letterUnits,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { current: 'letters', width: 'board', islands: ['check-files'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readPlace(deps, actor, key.place);
    if (!reading.ok) return reading;
    if (!reading.value.mayWrite) return refuse('forbidden');
    const props = { reading: reading.value, state: state ?? untouchedForms };
    return accept({ title: `${lettersText.units} ${reading.value.place.title}`, body: h(UnitsPage, props) });
  },
});

const refusals = {
  ...atForm(letterRefusals),
  ...atForm(['changed-meanwhile']),
  ...ownPage(['forbidden', 'not-found']),
};

const addForm = form({
  address: paths.letterUnits,
  who,
  page: unitsPage,
  read: (body) => unitIn(body, 'new.'),
  act: ({ deps, actor, key, input }) =>
    saveLetterUnit(deps, actor, { ...input, organisationId: key.place, unitId: null, rowVersion: null }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.letterUnits.of(key), notice: lettersText.unitSaved }),
  again: ({ refusals: why }, { body }) => shownAgain('new', 'new.', body, why),
});

const changeForm = form({
  address: paths.letterUnit,
  who,
  page: unitsPage,
  read: (body, { unitId }) => unitIn(body, `${unitId}.`),
  act: ({ deps, actor, key, input, rowVersion }) =>
    saveLetterUnit(deps, actor, { ...input, organisationId: key.place, unitId: key.unitId, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.letterUnits(key.place), notice: lettersText.unitSaved }),
  again: ({ refusals: why }, { key, body }) => shownAgain(key.unitId, `${key.unitId}.`, body, why),
});

const beginForm = form({
  address: paths.letterRegisterBegin,
  who,
  page: unitsPage,
  read: (body, { unitId }) => ({
    series: ([...letterKinds, 'incoming'] as const).find((one) => one === textOf(body, `begin.${unitId}.series`)),
    year: Number(codeOf(body, `begin.${unitId}.year`)),
    lastNumber: Number(codeOf(body, `begin.${unitId}.lastNumber`).replaceAll(',', '') || Number.NaN),
  }),
  async act({ deps, actor, key, input: { series, year, lastNumber } }) {
    if (series === undefined || !Number.isInteger(lastNumber) || lastNumber < 0 || lastNumber > 9_999_999)
      return refuse('register-number-invalid', undefined, 'lastNumber');
    const ofYear = year >= 2400 && year <= 2700 ? year : registerYearOf(deps.clock.today());
    return beginRegister(deps, actor, {
      organisationId: key.place,
      unitId: key.unitId,
      series,
      year: ofYear,
      lastNumber,
    });
  },
  refusals,
  goTo: (_, { key }) => ({ to: paths.letterUnits(key.place), notice: lettersText.begun }),
  again: ({ refusals: why }, { key, body }) => shownAgain(`begin ${key.unitId}`, `begin.${key.unitId}.`, body, why),
});

function unitIn(body: FormBody, prefix: string) {
  const text = (name: string) => textOf(body, `${prefix}${name}`).trim();
  return {
    ...{ code: codeOf(body, `${prefix}code`), office: text('office'), group: text('group'), site: text('site') },
    ...{ address: linesOf(body, `${prefix}address`), telephones: linesOf(body, `${prefix}telephones`) },
    endsOn: dayOrNull(body, `${prefix}endsOn`),
  };
}

/** Errors beside the fields of the form that was sent. */
function shownAgain(form: string, prefix: string, typed: FormBody, why: readonly Refusal[]): FormState {
  const own = why.map((one) => inForm(prefix, one));
  return refusedForm(form, typed, own);
}

export const unitRoutes = [unitsPage, addForm, changeForm, beginForm];
