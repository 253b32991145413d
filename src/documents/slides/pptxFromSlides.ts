import { pngSize } from '../../files/output/pngSize.js';
import { pngFromSvg } from '../../render/pngFromSvg.js';
import { svgFromSpec } from '../../render/svgFromSpec.js';
import type { Chart } from '../../report/draw/Chart.js';
import { wrapped } from '../../report/draw/text.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { lastWordsTogether } from '../briefing/lastWordsTogether.js';
import { fittedTable, type Room } from './fittedTable.js';
import { keyedTable } from './keyedTable.js';
import { addNativeLines } from './nativeLines.js';
import { pagedSlides } from './pagedSlides.js';
import { newDeck, type Page } from './pptxLibrary.js';
import { page } from './pptxMeasures.js';
import type { Slide, Slides } from './Slide.js';
import { soundPptx } from './soundPptx.js';
import { textSize, wider } from './textSize.js';

/** The name of the layout that all slides follow. */
const layout = 'GRDP';

/**
 * Slides of 16 to 9 for PowerPoint and LibreOffice: charts as pictures with their words as alternative text, one chart
 * that can be changed there, tables as tables, and notes for the speaker.
 *
 * @returns the same bytes for the same slides
 */
export async function pptxFromSlides(content: Slides): Promise<Uint8Array> {
  const deck = await newDeck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = content.title;
  deck.subject = content.subject;
  deck.author = content.office ?? 'grdp-pathways';
  // The one property that the library writes as it is.
  deck.company = escapedHtml(content.office ?? '');
  deck.theme = { headFontFace: page.font, bodyFontFace: page.font };
  deck.defineSlideMaster({
    title: layout,
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', ...page.title, ...page.titleText },
          text: '',
        },
      },
    ],
  });
  const slides = content.slides.flatMap(pagedSlides);
  for (const [position, slide] of slides.entries()) {
    const shown = deck.addSlide({ masterName: layout });
    // Of the text as a whole, the library takes the letters of the layout.
    const title = lastWordsTogether(slide.title);
    shown.addText([{ text: title, options: { fontSize: titleSize(title) } }], { placeholder: 'title' });
    await addBody(shown, slide);
    shown.addText(`${content.foot}  ·  ${position + 1}/${slides.length}`, {
      ...page.foot,
      ...page.footText,
    });
    const notes = slide.notes.filter((note) => note !== '');
    if (notes.length > 0) shown.addNotes(notes.join('\n'));
  }
  const written = await deck.write({ outputType: 'uint8array' });
  return soundPptx(written as Uint8Array, content.language);
}

/** Letters in which a title stands in two lines at most: its room holds no more. */
function titleSize(title: string): number {
  const lines = (size: number) => wrapped(title, { width: (page.title.w * 72) / wider.bold, size }).length;
  return titleSizes.find((size) => lines(size) <= 2) ?? 14;
}

const titleSizes = [page.titleText.fontSize, 22, 20, 18, 16, 14] as const;

/** Letters of a finding, and of prose; longer texts take smaller ones. */
const leadSizes = [page.leadText.fontSize, 26, 24, 22, 20, 18, 16] as const;
const textSizes = [page.text.fontSize, 16, 15, 14, 13, 12, 11, 10] as const;

async function addBody(shown: Page, { body }: Slide): Promise<void> {
  const { body: room, text, underLines } = page;
  switch (body.kind) {
    case 'finding':
      addLead(shown, body.lead);
      addLines(shown, body.lines, page.underLead);
      return;
    case 'lines':
      addLines(shown, body.lines, room);
      return;
    case 'picture':
      await addPicture(shown, body.chart);
      return;
    case 'table': {
      const [said, above] = [lastWordsTogether(body.lines.join(' ')), { ...room, h: 0.7 }];
      shown.addText(said, { ...above, ...text, fontSize: textSize([said], above, { sizes: textSizes }) });
      addTable(shown, fittedTable(body.table, underLines));
      return;
    }
    case 'native':
      addNativeLines(shown, body.chart);
      addTable(shown, keyedTable(body.table, body.chart, page.beside));
  }
}

function addLead(shown: Page, lead: string): void {
  const said = lastWordsTogether(lead);
  const fontSize = textSize([said], page.lead, { sizes: leadSizes, letters: wider.bold });
  shown.addText(said, { ...page.lead, ...page.leadText, fontSize });
}

/** Many lines are a list to look things up in: it has smaller letters. */
function addLines(shown: Page, lines: readonly string[], room: Room): void {
  const sizes = textSizes.filter((size) => lines.length <= 6 || size <= 15);
  const fontSize = textSize(lines, room, { sizes, space: afterLine, indent: 2 * bulletIndent });
  shown.addText(bulleted(lines), { ...room, ...page.text, fontSize });
}

/** Points before the words of a line with a bullet, and after the line. */
const [bulletIndent, afterLine] = [16, 8];

function addTable(shown: Page, { rows, options }: ReturnType<typeof fittedTable | typeof keyedTable>): void {
  shown.addTable(rows, options);
}

/** Lines with a bullet each; those that begin with a dash are told further in. */
function bulleted(lines: readonly string[]) {
  return lines.map((line) => {
    const isInner = line.startsWith('– ');
    return {
      text: lastWordsTogether(isInner ? line.slice(2) : line),
      options: {
        breakLine: true,
        bullet: isInner ? { characterCode: '2013', indent: 14 } : { indent: bulletIndent },
        indentLevel: isInner ? 1 : 0,
        paraSpaceAfter: afterLine,
      },
    };
  });
}

async function addPicture(shown: Page, { spec, id, description }: Chart): Promise<void> {
  const png = await pngFromSvg(await svgFromSpec(spec, { letters: false }));
  const { width, height } = pngSize(png);
  const { x, y, w, h } = page.body;
  const scale = Math.min(w / width, h / height);
  const [across, down] = [width * scale, height * scale];
  shown.addImage({
    data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
    x: x + (w - across) / 2,
    y,
    w: across,
    h: down,
    altText: description,
    objectName: id,
  });
}
