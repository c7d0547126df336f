import { describe, expect, it } from 'vitest';
import { formatFigure, formatQuantity } from './format-quantity.ts';

describe('figures as they are read', () => {
  it.each([
    ['5540.08', '5,540.08'],
    ['4.540068082151', '≈ 4.54'],
    ['0', '0'],
    ['-1234567', '−1,234,567'],
    ['0.00005', '≈ 0.0001'],
  ])('%s reads %s', (stored, said) => {
    expect(formatFigure(stored)).toBe(said);
  });

  it('is marked as rounded only where another number is said', () => {
    expect(formatFigure('6.2000')).toBe('6.20');
    expect(formatFigure('6.2001')).toBe('≈ 6.20');
  });

  it('stands before or after its unit, as Thai has it', () => {
    expect(formatQuantity('81.44', ' ร้อยละ ')).toBe('ร้อยละ 81.44');
    expect(formatQuantity('5540', 'คน')).toBe('5,540 คน');
  });
});
