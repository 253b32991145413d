import { pngSize } from '../../files/output/pngSize.js';
import { pngFromSvg } from '../../render/pngFromSvg.js';
import { svgFromSpec } from '../../render/svgFromSpec.js';
import type { Chart } from '../../report/draw/Chart.js';
import { wrapped } from '../../report/draw/text.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { lastWordsTogether } from '../briefing/lastWordsTogether.js';
import { fittedTable } from './fittedTable.js';
import { keyedTable } from './keyedTable.js';
import { addNativeLines } from './nativeLines.js';
import { pagedSlides } from './pagedSlides.js';
import { newDeck, type Page } from './pptxLibrary.js';
import { page } from './pptxMeasures.js';
import type { Slide, Slides } from './Slide.js';
import { soundPptx } from './soundPptx.js';

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
  const lines = (size: number) => wrapped(title, { width: (page.title.w * 72) / wider, size }).length;
  return titleSizes.find((size) => lines(size) <= 2) ?? 14;
}

const titleSizes = [page.titleText.fontSize, 22, 20, 18, 16, 14] as const;

/** The ruler measures the letters of charts; bold ones of slides are so much wider. */
const wider = 1.18;

async function addBody(shown: Page, { body }: Slide): Promise<void> {
  const { body: room, text, underLines } = page;
  switch (body.kind) {
    case 'finding':
      shown.addText(lastWordsTogether(body.lead), { ...page.lead, ...page.leadText });
      shown.addText(bulleted(body.lines), { ...page.underLead, ...text });
      return;
    case 'lines':
      shown.addText(bulleted(body.lines), { ...room, ...text, fontSize: body.lines.length > 6 ? 15 : 18 });
      return;
    case 'picture':
      await addPicture(shown, body.chart);
      return;
    case 'table': {
      shown.addText(lastWordsTogether(body.lines.join(' ')), { ...room, h: 0.7, ...text });
      addTable(shown, fittedTable(body.table, underLines));
      return;
    }
    case 'native':
      addNativeLines(shown, body.chart);
      addTable(shown, keyedTable(body.table, body.chart, page.beside));
  }
}

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
        bullet: isInner ? { characterCode: '2013', indent: 14 } : { indent: 16 },
        indentLevel: isInner ? 1 : 0,
        paraSpaceAfter: 8,
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
