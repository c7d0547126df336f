import { describe, expect, it } from 'vitest';
import { filesThatReach } from './imports.mjs';

describe('the files that read a file', () => {
  it('are itself, those that import it and those that import these, and no others', () => {
    const reached = filesThatReach('src/domain/people/organisation.ts');
    expect(reached).toContain('src/domain/people/organisation.ts');
    expect(reached).toContain('src/domain/people/is-permitted.ts');
    expect(reached).toContain('src/domain/people/permissions.test.ts');
    expect(reached).not.toContain('src/domain/values/thai-digits.test.ts');
  });
});
