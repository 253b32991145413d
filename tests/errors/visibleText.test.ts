import { describe, expect, it } from 'vitest';
import { issueText } from '../../src/errors/issueText.js';
import { say } from '../../src/errors/Message.js';
import { visibleText } from '../../src/errors/visibleText.js';

describe('visibleText', () => {
  it('names what cannot be seen and blanks of other kinds, and leaves the rest', () => {
    expect(visibleText('Lạng Sơn 8,5%')).toBe('Lạng Sơn 8,5%');
    expect(visibleText('\u200bplan')).toBe('<U+200B>plan');
    expect(visibleText('1\u202f000\u00adVND')).toBe('1<U+202F>000<U+00AD>VND');
  });

  it('shows values and keys of issues so', () => {
    const issue = {
      code: 'unknownName',
      path: ['growth', 'ser\u2060vices'],
      value: '\ufeffservices',
      expected: say`an activity of the plan`,
    } as const;
    expect(issueText(issue)).toBe(
      'growth.ser<U+2060>vices: expected an activity of the plan, got "<U+FEFF>services".',
    );
  });
});
