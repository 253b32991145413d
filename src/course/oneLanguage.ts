import { Marked, type Token, type Tokens } from 'marked';
import type { Language } from '../plan/text/LocalText.js';
import { languageOfText } from '../report/language/languageOfText.js';

/** The order in which a heading of two languages holds them. */
const written: readonly Language[] = ['en', 'vi'];

const markdown = new Marked({ gfm: true });

/**
 * Prose in two languages as prose in one: paragraphs, list items, tables and headings of the other language go, and what
 * was set in italics because it is the other language stands upright. What has no words, such as code or a formula of
 * letters, stays.
 *
 * @param text - Markdown with each passage in both languages, one after the other; headings as `English / Vietnamese`
 * @param language - the one wanted
 * @returns Markdown; empty where nothing was written in that language
 * @example
 * oneLanguage('## Aims / *Muc tieu*\n\nYou can read it.\n\n*Ban doc duoc.*', 'en') // => '## Aims\n\nYou can read it.'
 */
export function oneLanguage(text: string, language: Language): string {
  const blocks = markdown.lexer(text);
  const depths = blocks.flatMap((block) =>
    block.type === 'heading' ? [(block as Tokens.Heading).depth] : [],
  );
  const title = Math.min(...depths);
  return blocks
    .flatMap((block, position) => blockIn(block, { language, title, isFirst: position === 0 }))
    .join('\n\n')
    .trim();
}

interface Wanted {
  readonly language: Language;
  /** The depth of the highest heading, which a title in the other language is raised to. */
  readonly title: number;
  readonly isFirst: boolean;
}

function blockIn(block: Token, wanted: Wanted): string[] {
  switch (block.type) {
    case 'space':
      return [];
    case 'heading':
      return headingIn(block as Tokens.Heading, wanted);
    case 'list':
      return listIn(block as Tokens.List, wanted.language);
    case 'paragraph':
      return passageIn(block.raw.trim(), (block as Tokens.Paragraph).tokens, wanted.language);
    default: {
      const spoken = spokenIn(block.raw);
      const isKept = block.type === 'code' || spoken === undefined || spoken === wanted.language;
      return isKept ? [block.raw.trimEnd()] : [];
    }
  }
}

/** `## English / Vietnamese`, or one heading of each language below the other, as titles are. */
function headingIn({ depth, text }: Tokens.Heading, { language, title, isFirst }: Wanted): string[] {
  const parts = text.split(' / ');
  const own = parts.find((part) => spokenIn(part) === language);
  if (parts.length > 1) return [`${'#'.repeat(depth)} ${own ?? parts[written.indexOf(language)]}`];
  const spoken = spokenIn(text);
  if (spoken !== undefined && spoken !== language) return [];
  return [`${'#'.repeat(isFirst || depth <= title + 1 ? raised(depth, title, spoken) : depth)} ${text}`];
}

/** A Vietnamese title stands a step below the English one, and takes its place. */
const raised = (depth: number, title: number, spoken: Language | undefined) =>
  title === 1 && spoken === written[1] ? 1 : depth;

function listIn({ items, ordered, start }: Tokens.List, language: Language): string[] {
  const kept = items.flatMap((item) => {
    const [first] = item.tokens;
    const tokens = first !== undefined && 'tokens' in first ? first.tokens : undefined;
    return passageIn(item.text.trim(), tokens ?? item.tokens, language);
  });
  if (kept.length === 0) return [];
  const mark = (position: number) => (ordered ? `${Number(start || 1) + position}.` : '-');
  return [kept.map((text, position) => `${mark(position)} ${text.replaceAll('\n', '\n  ')}`).join('\n')];
}

/** A passage that is in italics as a whole is Vietnamese, and is set upright. */
function passageIn(raw: string, tokens: readonly Token[] | undefined, language: Language): string[] {
  const [only, second] = tokens ?? [];
  const isInItalics = only?.type === 'em' && second === undefined;
  // A star within, as of a multiplication, ends the italics for Markdown; the language tells all the same.
  const isSetOff = /^\*.*\*$/s.test(raw) && (isInItalics || isVietnameseInStars(raw));
  const text = isSetOff ? raw.slice(1, -1) : raw;
  const spoken = isSetOff ? 'vi' : spokenIn(raw);
  return spoken === undefined || spoken === language ? [text] : [];
}

const isVietnameseInStars = (raw: string) => /^(?:\*|\*{3})[^*\s]/.test(raw) && spokenIn(raw) === written[1];

/** The language of a text, without its code, formulas and links; of a formula, that of the words set as text in it. */
function spokenIn(text: string): Language | undefined {
  const words = text
    .replace(/\$\$.*?\$\$/gs, (formula) =>
      [...formula.matchAll(/\\text\{([^}]*)\}/g)].map(([, own]) => own).join(' '),
    )
    .replace(/\$[^$\n]+\$/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
  return languageOfText(words);
}
