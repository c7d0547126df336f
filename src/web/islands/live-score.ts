import { h, render } from 'preact';
import { reportingRefusals } from '../../contract/refusals/reporting.ts';
import { scoringRefusals } from '../../contract/refusals/scoring.ts';
import { valueRefusals } from '../../contract/refusals/values.ts';
import { joinTables, type Wordings } from '../../contract/refusals/wording.ts';
import type { RefusalFacts } from '../../domain/refusals/refusal-facts.ts';
import { dividesByNothing, measuredFormulas } from '../../domain/reporting/measured-formulas.ts';
import type { ScoringInput } from '../../domain/scoring/measure.ts';
import type { ScoringRefusal } from '../../domain/scoring/refusal-codes.ts';
import { scoreIndicator } from '../../domain/scoring/score-indicator.ts';
import { toDecimalText } from '../../domain/values/decimal.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import type { Refusal } from '../../domain/values/result.ts';
import { LiveScoreOutput } from '../components/live-score-output.tsx';
import { type LiveScoreSetup, readScoringInput } from '../components/live-score-setup.ts';
import { writePageNumerals } from './parts/island-text.ts';

// Computes the score again at every keystroke with the same rules as the server; the server's result is final.

for (const section of document.querySelectorAll<HTMLElement>('[data-live-score]')) startLiveScore(section);

function startLiveScore(section: HTMLElement): void {
  const script = section.querySelector('script[type="application/json"]');
  const output = section.querySelector<HTMLElement>('[data-live-score-output]');
  const form = section.closest('form') ?? document.querySelector<HTMLFormElement>('form[data-live-form]');
  if (script === null || output === null || form === null) return;
  const setup = JSON.parse(script.textContent ?? '') as LiveScoreSetup;
  let taken = false;
  form.addEventListener('input', () => {
    // What the server rendered is replaced at the first keystroke; until then it shows what was saved.
    if (!taken) output.replaceChildren();
    taken = true;
    show(output, setup, form);
  });
}

function show(output: HTMLElement, setup: LiveScoreSetup, form: HTMLFormElement): void {
  const data = new FormData(form);
  const input = readScoringInput(setup, (name) => data.getAll(name).map(String));
  const lacks = 'lacks' in input ? input.lacks : 0;
  const divided = 'lacks' in input ? [] : dividedByZero(setup, input);
  const outcome =
    'lacks' in input || divided.length > 0 ? undefined : scoreIndicator(setup.indicator, input, setup.context);
  const problems = outcome === undefined || outcome.ok ? divided : outcome.refusals.map(sentenceOf);
  const ledger = outcome?.ok ? outcome.value : undefined;
  render(h(LiveScoreOutput, { setup, ledger, problems, lacks }), output);
  writePageNumerals(output);
}

/** What will be refused when it is saved: the score alone would only say that the indicator does not apply. */
function dividedByZero({ indicator, context }: LiveScoreSetup, { variables = {} }: ScoringInput): readonly string[] {
  const formulas = measuredFormulas({ formula: indicator.formula ?? null, rule: indicator.rule }, variables);
  return formulas.flatMap(({ divisions }) =>
    divisions.filter(dividesByNothing).map(({ part, wholeNames }) => {
      const label = wholeNames.map((name) => rowIn(context.labels ?? {}, name) ?? name).join(' และ ');
      return reportingRefusals['divided-by-zero'].sentence({ label, part: part === null ? '' : toDecimalText(part) });
    }),
  );
}

/** Only the wording of scoring: the page need not include every other refusal's. */
const words: Pick<Wordings<RefusalFacts>, ScoringRefusal> = { ...scoringRefusals, ...valueRefusals };
const wordings = joinTables([words]);

function sentenceOf({ code, facts }: Refusal<ScoringRefusal>): string {
  return wordings.get(code)?.sentence(facts ?? {}) ?? code;
}
