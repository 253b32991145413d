/// <reference lib="dom" />
import { expect, it } from 'vitest';
import type { Cell } from '../../src/notebook/Notebook.js';
import { slidesInBrowser } from './slidesInBrowser.js';

const slidesOf = slidesInBrowser();

const prose = (source: string, metadata = {}): Cell => ({ cell_type: 'markdown', source, metadata });
const shown = (data: Readonly<Record<string, string>>): Cell => ({
  cell_type: 'code',
  source: 'await show(it);',
  metadata: {},
  execution_count: 1,
  outputs: [{ output_type: 'display_data', data, metadata: {} }],
});
const rows = Array.from({ length: 90 }, (_, row) => `| row ${row} | ${'a long cell of words '.repeat(6)} |`);
const lines = Array.from({ length: 70 }, (_, line) => `line ${line}`);

it('fit, every one, and lose nothing of what the cells show', async () => {
  const cells = [
    prose('# Why?'),
    prose('## A table'),
    shown({ 'text/markdown': ['| a | b |', '|---|---|', ...rows].join('\n') }),
    prose('## Lines'),
    prose('They are many.'),
    shown({ 'text/plain': lines.join('\n') }),
    prose('Told to the speaker.', { course: { notes: true } }),
  ];
  const slides = await slidesOf(cells, () => {
    const { Reveal } = window as unknown as {
      Reveal: {
        getSlides(): HTMLElement[];
        slide(h: number, v: number): void;
        getIndices(slide: HTMLElement): { h: number; v?: number };
      };
    };
    return Reveal.getSlides().map((slide) => {
      const { h, v = 0 } = Reveal.getIndices(slide);
      Reveal.slide(h, v);
      const heads = [...slide.querySelectorAll('table')].map((table) => table.tHead?.rows.length);
      return { over: slide.scrollHeight - slide.clientHeight, heads, text: slide.textContent ?? '' };
    });
  });
  expect(slides.map(({ over }) => over).filter((over) => over > 0)).toEqual([]);
  expect(slides.length).toBeGreaterThan(7);
  expect(slides.flatMap(({ heads }) => heads).every((head) => head === 1)).toBe(true);
  expect(slides.filter(({ text }) => text.includes('Lines') && !text.includes('many'))).toEqual([]);
  const text = slides.map((slide) => slide.text).join('\n');
  for (let row = 0; row < rows.length; row++)
    expect(text.match(new RegExp(`row ${row}\\s`, 'g'))).toHaveLength(1);
  for (const line of lines) expect(text).toMatch(new RegExp(`${line}(?!\\d)`));
  expect(text).toContain('Told to the speaker.');
});

it('come one after the other by the right arrow, those that go on below another too', async () => {
  const seen = await slidesOf(
    [prose('# Why?'), prose('## Lines'), shown({ 'text/plain': lines.join('\n') })],
    () => {
      const { Reveal } = window as unknown as {
        Reveal: { getTotalSlides(): number; getSlidePastCount(): number };
      };
      const press = () =>
        document.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 39, key: 'ArrowRight' }));
      const past = Array.from({ length: Reveal.getTotalSlides() }, () => {
        const before = Reveal.getSlidePastCount();
        press();
        return before;
      });
      return past;
    },
  );
  expect(seen.length).toBeGreaterThan(3);
  expect(seen).toEqual([...seen.keys()]);
});

it('leave no row and no line alone', async () => {
  const counts = [4, 5, ...Array.from({ length: 24 }, (_, count) => count + 8)];
  const cells = counts.flatMap((count) => [
    prose(`## Section ${count}`),
    shown({ 'text/markdown': ['| a | b |', '|---|---|', ...rows.slice(0, count)].join('\n') }),
    shown({ 'text/plain': lines.slice(0, count + 14).join('\n') }),
    shown({
      'text/html': `<table><tr><td>a</td></tr></table>\n<p>${lines.slice(0, count).join('<br>')}</p>`,
    }),
    shown({
      'text/html': `<table><tbody>${'<tr><td>a</td></tr>'.repeat(count)}</tbody></table>\n<p>${lines.slice(0, 3).join('<br>')}</p>`,
    }),
  ]);
  const slides = await slidesOf(cells, () => {
    const { Reveal } = window as unknown as { Reveal: { getSlides(): HTMLElement[] } };
    return Reveal.getSlides().map((slide) => [
      ...[...slide.querySelectorAll('tbody')]
        .filter(({ rows }) => rows.length > 1)
        .map(({ rows }) => rows.length),
      ...[...slide.querySelectorAll('pre:not(.code)')].map(
        ({ textContent }) => textContent?.split('\n').length ?? 0,
      ),
      ...(slide.querySelector('.line') === null ? [] : [slide.querySelectorAll('.line').length]),
    ]);
  });
  expect(slides.length).toBeGreaterThan(90);
  expect(slides.flat().filter((count) => count < 3)).toEqual([]);
});

it('keep a line that leads to a table beside it', async () => {
  const counts = Array.from({ length: 16 }, (_, count) => count + 14);
  const cells = counts.map((count) => {
    const told = [...lines.slice(0, count), 'As follows:'].join('<br>');
    const table = `<table><tbody>${'<tr><td>a</td></tr>'.repeat(9)}</tbody></table>`;
    return shown({ 'text/html': `<p>${told}</p>\n${table}` });
  });
  const ends = await slidesOf([prose('# Why?'), ...cells], () => {
    const { Reveal } = window as unknown as { Reveal: { getSlides(): HTMLElement[] } };
    return Reveal.getSlides().map((slide) => slide.lastElementChild?.textContent ?? '');
  });
  expect(ends.length).toBeGreaterThan(20);
  expect(ends.filter((end) => end.endsWith(':'))).toEqual([]);
});

it('keep the lines that name a table on its slide, and two tables apart', async () => {
  const table = (rows: number) => `<table><tbody>${'<tr><td>a</td></tr>'.repeat(rows)}</tbody></table>`;
  const cells = Array.from({ length: 20 }, (_, count) => {
    const named = '<p>The plan<br>The target<br>What was observed</p>';
    return shown({
      'text/html': `${named}\n${table(5)}\n<p>${lines.slice(0, count + 1).join('<br>')}</p>\n${named}\n${table(4)}\n${table(3)}`,
    });
  });
  const found = await slidesOf([prose('# Why?'), ...cells], () => {
    const { Reveal } = window as unknown as { Reveal: { getSlides(): HTMLElement[] } };
    const apart = [...document.querySelectorAll('table + table')].map(
      (one) => getComputedStyle(one).marginTop,
    );
    const ends = Reveal.getSlides().map((slide) => slide.lastElementChild?.textContent ?? '');
    return { ends, apart };
  });
  expect(found.ends.length).toBeGreaterThan(20);
  expect(found.ends.filter((end) => /^(?:The \w+|What was observed)$/.test(end))).toEqual([]);
  expect(found.apart).not.toContain('0px');
});

/** A picture of a size, as a cell shows it. */
const picture = (width: number, height: number): Cell =>
  shown({
    'image/svg+xml': `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}"/></svg>`,
  });

const comment = `What it shows: ${'it is told in words. '.repeat(8)}`;

it('keep what is said of a result on its slide: below, beside a picture, or in smaller letters', async () => {
  const table = (count: number) =>
    shown({ 'text/markdown': ['| a |', '|---|', ...Array(count).fill('| b |')].join('\n') });
  const results = [table(3), table(12), table(14), picture(620, 400), picture(620, 900)];
  const cells = results.flatMap((result, position) => [
    prose(`## Section ${position}`),
    prose('It leads.'),
    result,
    prose(comment),
  ]);
  const slides = await slidesOf([prose('# Why?'), ...cells], () => {
    const { Reveal } = window as unknown as { Reveal: { getSlides(): HTMLElement[] } };
    return Reveal.getSlides().map((slide) => ({
      isTold: slide.textContent?.includes('What it shows') === true,
      isShown: slide.querySelector('table, img') !== null,
      isLed: slide.textContent?.includes('It leads') === true,
    }));
  });
  expect(slides.slice(1)).toEqual(results.map(() => ({ isTold: true, isShown: true, isLed: true })));
});

it('set what is said beside a picture in the letters of prose, be it within the output', async () => {
  const cells = [prose('## Section'), prose('It leads.'), picture(620, 400), prose(comment)];
  const sizes = await slidesOf(cells, () =>
    [...document.querySelectorAll('.output .beside p')].map((told) =>
      Number.parseFloat(getComputedStyle(told).fontSize),
    ),
  );
  expect(sizes).toHaveLength(1);
  expect(Math.min(...sizes)).toBeGreaterThan(0.85 * 0.85 * 26);
});

it('show tables of many long cells whole', async () => {
  const cell = 'a long cell of many words';
  const wide = `<table><tr>${`<td>${cell}, one behind the other</td>`.repeat(7)}<td>${'short one '.repeat(1)}</td></tr></table>`;
  const over = await slidesOf([prose('# Why?'), prose('## Wide'), shown({ 'text/html': wide })], () => {
    const { Reveal } = window as unknown as { Reveal: { getSlides(): HTMLElement[]; next(): void } };
    Reveal.next();
    return Reveal.getSlides().map((slide) => slide.scrollWidth - slide.clientWidth);
  });
  expect(over).toEqual([0, 0]);
});

it('repeat the heading over what is said of a result that fills its slide', async () => {
  const slides = await slidesOf(
    [
      prose('# Why?'),
      prose('## A wide picture'),
      prose('It leads.'),
      picture(1250, 500),
      prose(comment.repeat(4)),
    ],
    () => {
      const { Reveal } = window as unknown as { Reveal: { getSlides(): HTMLElement[] } };
      return Reveal.getSlides().map((slide) => slide.querySelector('h1, h2')?.textContent);
    },
  );
  expect(slides).toEqual(['Why?', 'A wide picture', 'A wide picture']);
});

it('leave the room at the foot to the arrows and the number', async () => {
  const cells = [
    prose('## A table'),
    shown({ 'text/markdown': ['| a | b |', '|---|---|', ...rows].join('\n') }),
    prose('## Lines'),
    shown({ 'text/plain': lines.join('\n') }),
  ];
  const covered = await slidesOf([prose('# Why?'), ...cells], async () => {
    const { Reveal } = window as unknown as {
      Reveal: { getTotalSlides(): number; next(): void; getCurrentSlide(): HTMLElement };
    };
    const found: string[] = [];
    for (let position = 0; position < Reveal.getTotalSlides(); position++) {
      const foot = Math.max(
        ...[...Reveal.getCurrentSlide().children].map((block) => block.getBoundingClientRect().bottom),
      );
      const marks = [...document.querySelectorAll('.controls button.enabled, .slide-number')];
      const top = Math.min(
        ...marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.getBoundingClientRect().top),
      );
      if (foot > top) found.push(`${position}: ${foot} > ${top}`);
      Reveal.next();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return found;
  });
  expect(covered).toEqual([]);
});
