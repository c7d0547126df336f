import type { DataValidation } from 'hucre/xlsx';
import { stepWords } from '../../domain/workbook/read-cell.ts';
import type { WorkbookLine } from '../../domain/workbook/workbook-lines.ts';
import { workbookWords } from './workbook-words.data.ts';

const LONGEST_TEXT = '8000';
const always = { allowBlank: true, showErrorMessage: true, showInputMessage: true } as const;

/**
 * What a figure's cell accepts. It warns and does not block: figures in Thai digits are text in a spreadsheet, and are
 * accepted.
 */
export function figureValidation({ kind, mayBeNegative }: WorkbookLine, range: string): DataValidation {
  if (kind === 'step')
    return {
      ...always,
      range,
      type: 'list',
      values: [stepWords.done, stepWords.notDone],
      errorTitle: workbookWords.chooseTitle,
      errorMessage: workbookWords.choose,
    };
  const figure = {
    ...always,
    range,
    type: 'decimal',
    errorTitle: workbookWords.figureTitle,
    errorStyle: 'warning',
  } as const;
  if (mayBeNegative)
    return {
      ...figure,
      operator: 'between',
      formula1: '-1E+15',
      formula2: '1E+15',
      errorMessage: workbookWords.figure,
    };
  return { ...figure, operator: 'greaterThanOrEqual', formula1: '0', errorMessage: workbookWords.figureFromNought };
}

export function textValidation(range: string): DataValidation {
  return {
    ...always,
    range,
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formula1: LONGEST_TEXT,
    errorTitle: workbookWords.textTitle,
    errorMessage: workbookWords.text,
  };
}
