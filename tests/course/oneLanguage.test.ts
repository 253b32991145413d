import { describe, expect, it } from 'vitest';
import { oneLanguage } from '../../src/course/oneLanguage.js';

const text = `# What does growth cost?
## Tăng trưởng tốn bao nhiêu vốn?

The plan wants growth of 8–9% a year.

*Kế hoạch muốn tăng trưởng 8–9% mỗi năm.*

## Terms / Khái niệm

**Investment rate** s: investment over product.

***Tỷ lệ đầu tư** s: vốn đầu tư chia cho sản phẩm.*

$$s = \\frac{V}{Y}$$

- a rate, by \`accounts.x\`;
- a *mean*.

- *tỷ lệ, bằng \`accounts.x\`;*
- *số trung bình.*

| year | growth |
|---|---|
| first | 8 |

| năm | tốc độ tăng |
|---|---|
| đầu | 8 |

\`\`\`ts
const a = 1;
\`\`\``;

describe('a bilingual passage in one language', () => {
  it('keeps what is in English, and what has no words', () => {
    expect(oneLanguage(text, 'en')).toBe(`# What does growth cost?

The plan wants growth of 8–9% a year.

## Terms

**Investment rate** s: investment over product.

$$s = \\frac{V}{Y}$$

- a rate, by \`accounts.x\`;
- a *mean*.

| year | growth |
|---|---|
| first | 8 |

\`\`\`ts
const a = 1;
\`\`\``);
  });

  it('sets Vietnamese upright, and its title in the first place', () => {
    expect(oneLanguage(text, 'vi')).toBe(`# Tăng trưởng tốn bao nhiêu vốn?

Kế hoạch muốn tăng trưởng 8–9% mỗi năm.

## Khái niệm

**Tỷ lệ đầu tư** s: vốn đầu tư chia cho sản phẩm.

$$s = \\frac{V}{Y}$$

- tỷ lệ, bằng \`accounts.x\`;
- số trung bình.

| năm | tốc độ tăng |
|---|---|
| đầu | 8 |

\`\`\`ts
const a = 1;
\`\`\``);
  });

  it('sets Vietnamese upright with a star within, and leaves bold English as it is', () => {
    const starred = '*Giá trị x* của biến số, khi được thay đổi từ năm đầu.*';
    expect(oneLanguage(starred, 'vi')).toBe('Giá trị x* của biến số, khi được thay đổi từ năm đầu.');
    expect(oneLanguage('**Lever**: what *moves*', 'en')).toBe('**Lever**: what *moves*');
  });

  it('is nothing where nothing was written in it', () => {
    expect(oneLanguage('Only this is said.', 'vi')).toBe('');
    expect(oneLanguage('', 'en')).toBe('');
  });
});

describe('a formula', () => {
  const formulas = '$$\\text{gap} = L - x$$\n\n$$\\text{chênh lệch} = L - x$$\n\n$$\\operatorname{Var}(x)$$';

  it('with words stands in their language alone, and one of letters in both', () => {
    expect(oneLanguage(formulas, 'en')).toBe('$$\\text{gap} = L - x$$\n\n$$\\operatorname{Var}(x)$$');
    expect(oneLanguage(formulas, 'vi')).toBe('$$\\text{chênh lệch} = L - x$$\n\n$$\\operatorname{Var}(x)$$');
  });
});
