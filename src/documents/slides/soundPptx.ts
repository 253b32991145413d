import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../plan/text/LocalText.js';
import { palette } from '../../report/draw/theme.js';
import { sameBytes } from '../sameBytes.js';
import { officeColour } from './pptxMeasures.js';
import { soundChart } from './soundChart.js';

/** Languages as documents name them. */
const tags: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

const themeOfSlides = 'ppt/theme/theme1.xml';
const themeOfNotes = 'ppt/theme/theme2.xml';
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';

/**
 * Slides as the library packed them, put right for PowerPoint, which offers to repair what other programs do not mind:
 * slide masters that are listed and not there, a third axis that no chart has, notes that share the theme of the slides,
 * ids that occur twice; and the same bytes each time, whatever the process made before.
 *
 * @source github.com/gitbrent/PptxGenJS, issues 1443, 1444, 1449 and 1534
 */
export function soundPptx(zipped: Uint8Array, language: Language): Uint8Array {
  const found = unzipSync(zipped);
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(found)) {
    const settled = numberless(name);
    parts[settled] = [settled.endsWith('.xlsx') ? sameBytes(bytes) : bytes, { level: 0 }];
  }
  const theme = found[themeOfSlides];
  if (theme !== undefined) parts[themeOfNotes] = [theme, { level: 0 }];
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  return sameBytes(zipSync(parts), (name, text) =>
    name === '[Content_Types].xml'
      ? soundTypes(text, names)
      : soundPart(name, numberless(text), tags[language]),
  );
}

/** The library counts charts over all that the process has made; slides hold one. */
function numberless(text: string): string {
  return text
    .replace(/charts\/(_rels\/)?chart\d+\.xml/gu, 'charts/$1chart1.xml')
    .replace(/Microsoft_Excel_Worksheet\d+\.xlsx/gu, 'Microsoft_Excel_Worksheet1.xlsx');
}

function soundTypes(types: string, names: readonly string[]): string {
  const endings = new Set(names.map((name) => name.split('.').at(-1)));
  const declared = numberless(types)
    .replace(/<Override PartName="\/([^"]+)"[^>]*\/>\s*/gu, (entry, name: string) =>
      names.includes(name) ? entry : '',
    )
    .replace(/<Default Extension="([^"]+)"[^>]*\/>/gu, (entry, ending: string) =>
      endings.has(ending) ? entry : '',
    );
  return declared.replace(
    '</Types>',
    `<Override PartName="/${themeOfNotes}" ContentType="${themeType}"/></Types>`,
  );
}

function soundPart(name: string, text: string, tag: string): string {
  const xml = text.replace(/lang="en-US"/gu, `lang="${tag}"`);
  if (/^ppt\/(slides\/slide|slideMasters\/slideMaster|slideLayouts\/slideLayout)\d+\.xml$/u.test(name))
    return ownIds(xml);
  if (/^ppt\/notesSlides\/notesSlide/u.test(name)) return ownIds(placedNotes(xml));
  if (/^ppt\/notesMasters\/notesMaster/u.test(name)) return xml.replace(/<p:sp>.*?<\/p:sp>/gsu, '');
  if (name === 'ppt/notesMasters/_rels/notesMaster1.xml.rels') return xml.replace('theme1.xml', 'theme2.xml');
  if (name === 'ppt/presentation.xml') return orderedPresentation(xml);
  return /^ppt\/charts\/chart/u.test(name) ? soundChart(xml, lineLooks) : xml;
}

/** The actual is drawn in ink, as in every chart. */
const lineLooks = { target: officeColour(palette.target), actual: officeColour(palette.ink) };

/** Shapes of one part counted in their order: the library counts texts, tables and charts apart; titles are plain titles. */
function ownIds(xml: string): string {
  let count = 0;
  const titled = xml.replace(/<p:ph\s[^>]*type="title"[^>]*\/>/gu, '<p:ph type="title"/>');
  return titled.replace(/<p:cNvPr id="\d+"/gu, () => {
    count += 1;
    return `<p:cNvPr id="${count}"`;
  });
}

/** The master of the notes holds no places any more, so that each page of notes says where its picture and text stand. */
function placedNotes(xml: string): string {
  return xml.replace(/<p:sp>.*?<\/p:sp>/gsu, (shape) => {
    if (shape.includes('type="sldImg"')) return shape.replace('<p:spPr/>', placeFrom(700000, 3086100));
    if (shape.includes('type="body"')) return shape.replace('<p:spPr/>', placeFrom(4000000, 4800000));
    return '';
  });
}

/** A place across a page of notes, from one height on. */
function placeFrom(top: number, height: number): string {
  const size = `<a:off x="685800" y="${top}"/><a:ext cx="5486400" cy="${height}"/>`;
  return `<p:spPr><a:xfrm>${size}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
}

/** The list of masters for notes stands before the slides; a page of notes is as high as paper. */
function orderedPresentation(xml: string): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/su.exec(xml)?.[0] ?? '';
  return xml
    .replace(notes, '')
    .replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*\/>/u, '<p:notesSz cx="6858000" cy="9144000"/>');
}
