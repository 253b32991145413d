/**
 * The program that fits slides before they are shown, where the letters are those of the reader's system: what is too high
 * for a slide goes on in the next one, a table with its heading again; a sentence and the cell that it leads to share a slide.
 * No heading and no row stands alone. It ends by starting the slides.
 */
export const slidesFit = `
(async () => {
  const height = 720;
  const root = document.querySelector('.reveal');
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  root.classList.add('measured');
  const isTooHigh = (slide) => slide.offsetHeight > height;
  const blocksOf = (slide) => [...slide.children].filter(({ tagName }) => tagName !== 'ASIDE');

  // No row stands alone: so many at least stand on either slide, where there are as many.
  const fewest = 3;
  const keptOf = (all, fitting) => (fitting > fewest ? Math.min(fitting, Math.max(all - fewest, fewest)) : fitting);
  // Takes rows or lines from the end until the rest fits; gives what was taken, where anything is left.
  function rowsTaken(slide, block) {
    const rest = block.cloneNode(true);
    const own = [...block.tBodies[0].rows];
    let kept = own.length;
    while (kept > 0 && isTooHigh(slide)) own[--kept].remove();
    const isBegun = kept >= fewest || blocksOf(slide).length === 1;
    if (kept === 0 || !isBegun) return block.tBodies[0].append(...own);
    const stays = keptOf(own.length, kept);
    own.slice(stays, kept).forEach((row) => row.remove());
    kept = stays;
    [...rest.tBodies[0].rows].slice(0, kept).forEach((row) => row.remove());
    rest.caption?.remove();
    return rest;
  }
  function linesTaken(slide, block) {
    const rest = block.cloneNode(false);
    const lines = block.textContent.split('\\n');
    let kept = lines.length;
    while (kept > 0 && isTooHigh(slide)) block.textContent = lines.slice(0, --kept).join('\\n');
    kept = keptOf(lines.length, kept);
    block.textContent = lines.slice(0, kept).join('\\n');
    rest.textContent = lines.slice(kept).join('\\n');
    if (kept > 0) return rest;
    block.textContent = rest.textContent;
  }
  function taken(slide, block) {
    if (block.tBodies?.[0]?.rows.length > 1) return rowsTaken(slide, block);
    return block.matches('pre:not(.code)') ? linesTaken(slide, block) : undefined;
  }

  function linesOf(block) {
    if (!block.matches('.output > p')) return [block];
    return block.innerHTML.split('<br>').map((line) => {
      const own = block.cloneNode(false);
      own.className = 'line';
      own.innerHTML = line;
      return own;
    });
  }

  function fit(slide) {
    if (!isTooHigh(slide)) return;
    const blocks = blocksOf(slide).flatMap((block) =>
      block.matches('.output') ? [...block.children].flatMap(linesOf) : [block],
    );
    blocksOf(slide).forEach((block) => block.remove());
    let current = slide;
    const goOn = (block) => {
      const next = document.createElement('section');
      next.append(block);
      // A line that leads to what goes on goes with it, where anything stands before it.
      const [lead, other] = blocksOf(current).reverse();
      if (other !== undefined && lead.matches('.line') && lead.textContent.trim().endsWith(':')) next.prepend(lead);
      current.after(next);
      current = next;
    };
    for (let block of blocks) {
      current.append(block);
      while (isTooHigh(current)) {
        const rest = taken(current, block);
        if (rest === undefined && blocksOf(current).length === 1) break;
        block = rest ?? block;
        goOn(block);
      }
    }
    if (current !== slide) fillLast(current);
  }

  const areLines = (blocks) => blocks.length > 0 && blocks.every((block) => block.matches('.line'));
  function fillLast(last) {
    const before = last.previousElementSibling;
    const linesBefore = () => blocksOf(before).slice(-fewest - 1);
    while (areLines(blocksOf(last)) && blocksOf(last).length < fewest && linesBefore().length > fewest && areLines(linesBefore()))
      last.prepend(linesBefore().at(-1));
  }

  const leads = (slide) => slide !== undefined && slide.querySelector(':scope > pre.code') === null;
  const isHeading = (slide) => {
    const [only, second] = slide === undefined ? [] : blocksOf(slide);
    return only?.matches('h1, h2, h3') && second === undefined;
  };
  for (const column of document.querySelectorAll('.slides > section')) {
    for (const slide of [...column.children]) {
      const before = slide.previousElementSibling ?? undefined;
      const isCell = slide.firstElementChild?.matches('pre.code');
      const isLed = (isCell && leads(before) && before.offsetHeight <= height / 2) || isHeading(before);
      if (isLed) {
        before.append(...slide.childNodes);
        slide.remove();
      }
      fit(isLed ? before : slide);
    }
  }
  root.classList.remove('measured');
  Reveal.initialize({ width: 1280, height, margin: 0.04, hash: true, slideNumber: 'c/t', transition: 'none', plugins: [RevealNotes] });
})();
`;
