import { describe, expect, it } from 'vitest';
import { figureText, vintageText } from '../../../src/report/language/figureText.js';
import { statusText } from '../../../src/report/language/statusText.js';
import { planOfTargets } from '../../fixtures/planOfTargets.js';

const plan = {
  ...planOfTargets([]),
  vintages: [{ id: 'first', published: '2020-09', label: { vi: 'Đánh giá', en: 'Evaluation' } }],
};

describe('figureText', () => {
  it('tells a figure by how it came about and by its vintage', () => {
    expect(statusText('preliminary', 'vi')).toBe('Sơ bộ');
    expect(figureText({ status: 'reported', vintage: 'first' }, plan, 'vi')).toBe(
      'Thực hiện (số liệu 9/2020)',
    );
    expect(figureText({ status: 'estimate', vintage: 'first' }, plan, 'en')).toBe(
      'Estimate (vintage Sep 2020)',
    );
  });

  it('names a vintage the plan does not describe by its id', () => {
    expect(vintageText('MOF', plan, 'en')).toBe('vintage MOF');
  });
});
