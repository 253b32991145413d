/**
 * The program that fits slides before they are shown, where the letters are those of the reader's system: what is too high
 * for a slide goes on in the next one, a table with its heading again; a sentence and the cell that it leads to share a slide,
 * and so do a table and the lines that name it, and a result and what is said of it, beside a picture or in smaller letters
 * where there is no room below.
 * No heading, no row and no comment stands alone. It ends by starting the slides.
 */
export const slidesFit = `
(async () => {
  const height = 720;
  const root = document.querySelector('.reveal');
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  root.classList.add('measured');
  // The arrows and the number of the slide stand below what it shows.
  const room = height - 20;
  const isTooHigh = (slide) => slide.offsetHeight > room;
  const blocksOf = (slide) => [...slide.children].filter(({ tagName }) => tagName !== 'ASIDE');
  const isTall = (image) => image.naturalHeight > image.naturalWidth;
  document.querySelectorAll('.output img').forEach((image) => image.classList.toggle('tall', isTall(image)));

  for (const table of document.querySelectorAll('.slides table'))
    table.classList.toggle('wide', table.offsetWidth > table.closest('section').clientWidth);

  // Whether all has room, in smaller letters where it must.
  function isFitting(slide) {
    if (!isTooHigh(slide)) return true;
    slide.classList.add('tight');
    if (!isTooHigh(slide)) return true;
    slide.classList.remove('tight');
    return false;
  }

  // No row stands alone: so many at least stand on either slide, where there are as many.
  const fewest = 3;
  const keptOf = (all, fitting) => (fitting > fewest ? Math.min(fitting, Math.max(all - fewest, fewest)) : fitting);
  // Takes rows or lines from the end until the rest fits; gives what was taken, where anything is left.
  function rowsTaken(slide, block) {
    const rest = block.cloneNode(true);
    const own = [...block.tBodies[0].rows];
    let kept = own.length;
    while (kept > 0 && isTooHigh(slide)) own[--kept].remove();
    const canPart = kept >= fewest && own.length >= 2 * fewest;
    const isBegun = canPart || blocksOf(slide).length === 1;
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

  // So few lines above a table name it.
  const mostNames = 5;
  function linesOf(block) {
    if (!block.matches('.output > p')) return [block];
    const lines = block.innerHTML.split('<br>');
    const isName = lines.length <= mostNames && block.nextElementSibling?.matches('table') === true;
    return lines.map((line) => {
      const own = block.cloneNode(false);
      own.className = isName ? 'line name' : 'line';
      own.innerHTML = line;
      return own;
    });
  }

  const isLeading = (block) => block.matches('.line') && block.textContent.trim().endsWith(':');
  function fit(slide) {
    besideTall(slide);
    if (isFitting(slide)) return;
    const blocks = blocksOf(slide).flatMap((block) =>
      block.matches('.output') ? [...block.children].flatMap(linesOf) : [block],
    );
    blocksOf(slide).forEach((block) => block.remove());
    let current = slide;
    const goOn = (block) => {
      const next = document.createElement('section');
      next.append(block);
      // What leads to what goes on, or names it, goes with it, where anything stands before.
      const own = blocksOf(current).reverse();
      const leads = own.findIndex((line, at) => !line.matches('.name') && !(at === 0 && isLeading(line)));
      if (leads > 0) next.prepend(...own.slice(0, leads).reverse());
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
  // Lines come from the slide before, which keeps so many, or what they stand below.
  function fillLast(last) {
    while (areLines(blocksOf(last)) && blocksOf(last).length < fewest) {
      const before = blocksOf(last.previousElementSibling);
      const keeps = areLines(before) ? fewest : 1;
      if (before.length <= keeps || !before.at(-1).matches('.line')) return;
      last.prepend(before.at(-1));
    }
  }

  const isHead = (block) => block?.matches('h1, h2, h3') === true;
  const isCell = (slide) => slide?.firstElementChild.matches('pre.code') === true;
  const leads = (slide) => slide?.querySelector('pre.code') === null;
  const isHeading = (slide) => slide !== null && isHead(blocksOf(slide)[0]) && blocksOf(slide).length === 1;

  // All of a slide moves to the one before, the notes of both as one.
  function move(slide, before) {
    const notes = [before, slide].map((one) => one.querySelector(':scope > aside'));
    before.append(...slide.childNodes);
    slide.remove();
    if (notes.includes(null)) return;
    notes[0].append(...notes[1].childNodes);
    notes[1].remove();
  }
  function isAfter(slide, before) {
    const own = blocksOf(slide);
    const wasTight = before.classList.contains('tight');
    before.append(...own);
    if (isFitting(before)) return true;
    slide.prepend(...own);
    before.classList.toggle('tight', wasTight);
    return false;
  }
  // Beside a picture that stays as large as it was, or nearly.
  function isBeside(slide, before) {
    const shown = blocksOf(before).at(-1);
    const own = blocksOf(slide);
    const told = shown.querySelector('.beside > div');
    if (told !== null) {
      told.append(...own);
      if (!isTooHigh(before)) return true;
      slide.prepend(...own);
      return false;
    }
    const image = shown.matches('img') ? shown : shown.matches('.output') ? shown.lastElementChild : null;
    if (!image?.matches('img') || image.naturalWidth > 1.9 * image.naturalHeight) return false;
    const beside = besideIt(image, own);
    if (!isTooHigh(before)) return true;
    slide.prepend(...own);
    beside.replaceWith(image);
    return false;
  }
  function besideIt(image, own) {
    const beside = document.createElement('div');
    beside.className = 'beside';
    image.replaceWith(beside);
    const told = document.createElement('div');
    told.append(...own);
    beside.append(image, told);
    return beside;
  }
  // A picture higher than wide has all of the slide's height, and what leads to it beside it.
  function besideTall(slide) {
    const image = slide.querySelector(':scope > .output > img.tall:only-child');
    if (image === null) return;
    const own = blocksOf(slide);
    const output = image.parentElement;
    const beside = besideIt(image, own.slice(0, -1));
    if (!isTooHigh(slide)) return;
    output.before(...own.slice(0, -1));
    beside.replaceWith(image);
  }
  function headAgain(slide, column) {
    const head = column.querySelector('h1, h2')?.cloneNode(true);
    if (head === undefined) return;
    head.className = 'again';
    slide.prepend(head);
  }

  for (const column of document.querySelectorAll('.slides > section')) {
    for (const slide of [...column.children]) {
      const before = slide.previousElementSibling;
      const isOn = before !== null && !isHead(slide.firstElementChild);
      const isLead = !isCell(slide) && isCell(slide.nextElementSibling);
      if (isHeading(before)) {
        move(slide, before);
        fit(before);
      } else if (isOn && !isLead && (isBeside(slide, before) || isAfter(slide, before))) {
        move(slide, before);
      } else if (isCell(slide) && leads(before) && before.offsetHeight <= height / 2) {
        move(slide, before);
        fit(before);
      } else {
        if (isOn && !isCell(slide)) headAgain(slide, column);
        fit(slide);
      }
    }
  }
  root.classList.remove('measured');
  Reveal.initialize({ width: 1280, height, margin: 0.04, hash: true, slideNumber: 'c/t', navigationMode: 'linear', transition: 'none', plugins: [RevealNotes] });
})();
`;
