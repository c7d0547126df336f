import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApprovalRouteFacts, approvalRouteNames, approvalRouteOf } from './approval-route.ts';
import { judgementVerdicts } from './judgement.ts';

const indicators = ['1-1', '1-2'].map((code) => ({ code, inForce: 'in-force' as const }));
const fine: ApprovalRouteFacts = {
  negotiates: true,
  sparesListed: true,
  wishesToNegotiate: false,
  indicators,
  verdicts: new Map([
    ['1-1', 'appropriate'],
    ['1-2', 'appropriate'],
  ]),
  onList: new Set(['1-1', '1-2']),
};
const judged = (second: 'adjust' | 'replace') => new Map(fine.verdicts).set('1-2', second);

describe('the route of a proposal', () => {
  it.each([
    ['everything is appropriate and listed', {}, 'annexes', []],
    ['one is not judged yet', { verdicts: new Map([['1-1', 'appropriate']]) }, 'undecided', ['analysis-incomplete']],
    ['one should be adjusted', { verdicts: judged('adjust') }, 'negotiation', ['judged-not-appropriate']],
    ['one should be replaced', { verdicts: judged('replace') }, 'negotiation', ['judged-not-appropriate']],
    ['one is not on the list', { onList: new Set(['1-1']) }, 'negotiation', ['not-on-approved-list']],
    ['the province asks for it', { wishesToNegotiate: true }, 'negotiation', ['province-wishes-to-negotiate']],
    ['the year negotiates every proposal', { sparesListed: false }, 'negotiation', ['every-proposal-negotiated']],
    ['the year knows no negotiation', { negotiates: false, onList: new Set(), wishesToNegotiate: true }, 'annexes', []],
    [
      'the year knows none and one should be adjusted',
      { negotiates: false, verdicts: judged('adjust') },
      'return',
      ['judged-not-appropriate'],
    ],
  ] as const)('when %s', (_what, change, route, codes) => {
    const approvalRoute = approvalRouteOf({ ...fine, ...change } as ApprovalRouteFacts);
    expect([approvalRoute.leadsTo, approvalRoute.against.map((one) => one.code)]).toEqual([route, codes]);
  });

  it('names the indicators at fault', () => {
    const { against } = approvalRouteOf({ ...fine, verdicts: judged('adjust'), onList: new Set(['1-2']) });
    expect(against.map((one) => one.facts?.codes)).toEqual(['1-2', '1-1']);
  });

  it('asks nothing of a cancelled indicator', () => {
    const cancelled = [...indicators, { code: '9-9', inForce: 'cancelled' as const }];
    expect(approvalRouteOf({ ...fine, indicators: cancelled }).leadsTo).toBe('annexes');
  });
});

const code = fc.constantFrom('1-1', '1-2', '2-1', '2-2');
const facts: fc.Arbitrary<ApprovalRouteFacts> = fc.record({
  negotiates: fc.boolean(),
  sparesListed: fc.boolean(),
  wishesToNegotiate: fc.boolean(),
  indicators: fc.uniqueArray(fc.record({ code, inForce: fc.constantFrom('in-force' as const, 'cancelled' as const) }), {
    selector: (one) => one.code,
  }),
  verdicts: fc
    .array(fc.tuple(code, fc.constantFrom(...judgementVerdicts)))
    .map((pairs): ApprovalRouteFacts['verdicts'] => new Map(pairs)),
  onList: fc.array(code).map((codes): ApprovalRouteFacts['onList'] => new Set(codes)),
});

describe('whatever is proposed, judged and listed', () => {
  it('goes to annexes exactly when nothing stands against it', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const inForce = one.indicators.filter(({ inForce: state }) => state === 'in-force');
        const expected =
          inForce.every((each) => one.verdicts.get(each.code) === 'appropriate') &&
          (!one.negotiates ||
            (one.sparesListed && !one.wishesToNegotiate && inForce.every((each) => one.onList.has(each.code))));
        expect(approvalRouteOf(one).leadsTo === 'annexes').toBe(expected);
        expect(approvalRouteOf(one).against.length === 0).toBe(expected);
      }),
    );
  });

  it('never negotiates in a year that knows no negotiation, and is undecided only while something is unjudged', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { leadsTo: route } = approvalRouteOf(one);
        if (!one.negotiates) expect(route).not.toBe('negotiation');
        const unjudged = one.indicators.some((each) => each.inForce === 'in-force' && !one.verdicts.has(each.code));
        expect(route === 'undecided').toBe(unjudged);
      }),
    );
  });

  it('comes no nearer to the annexes by a worse verdict', () => {
    fc.assert(
      fc.property(facts, code, (one, worse) => {
        fc.pre(one.indicators.some((each) => each.code === worse && each.inForce === 'in-force'));
        const verdicts = new Map(one.verdicts).set(worse, 'replace' as const);
        expect(approvalRouteOf({ ...one, verdicts }).leadsTo).not.toBe('annexes');
      }),
    );
  });

  it('names what stands against it, and every route has a name', () => {
    const verdicts = new Map([
      ['1-1', 'adjust'],
      ['1-2', 'replace'],
    ] as const);
    expect(approvalRouteOf({ ...fine, verdicts }).against).toEqual([
      { code: 'judged-not-appropriate', facts: { codes: '1-1, 1-2' } },
    ]);
    expect(Object.keys(approvalRouteNames)).toEqual(['undecided', 'annexes', 'negotiation', 'return']);
  });
});
