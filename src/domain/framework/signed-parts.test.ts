import { expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { asItsYearSettles } from './signed-parts.ts';

it('where an agreement is signed, signatories and papers stay as the framework states them', () => {
  const framework = shippedFramework(2554);
  expect(asItsYearSettles(framework)).toBe(framework);
});

it('where committees approve details, nobody signs and there is no agreement, whatever the framework assumed', () => {
  const signed = shippedFramework(2554);
  const { signatories, documents } = signed;
  const framework = { ...shippedFramework(2568), signatories, documents };
  expect(documents.map(({ code }) => code)).toContain('agreement');
  expect(asItsYearSettles(framework)).toStrictEqual({
    ...framework,
    signatories: [],
    documents: documents.filter(({ code }) => code !== 'agreement'),
  });
});
