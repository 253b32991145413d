import { Marked, type Tokens } from 'marked';
import type { Language } from '../../plan/text/LocalText.js';
import { languageOfText } from '../../report/language/languageOfText.js';
import { escapedHtml } from '../../report/tables/escapedHtml.js';
import { formulas } from './formulaHtml.js';

/** Pictures pasted into a cell: by their names, the base64 of each by mimetype. */
export type Attachments = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What prose is set with. */
export interface ProseOptions {
  readonly attachments?: Attachments;
  readonly language?: Language;
}

const picture = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=\s]+$/;
const link = /^(?:https?:|mailto:|#|[^:]*$|[^:]*[/?#])/i;

/**
 * Prose in Markdown as HTML. Raw HTML in it is shown as text, and links lead to the web, to mail and to files beside the
 * page only. Formulas in LaTeX are set as MathML. Pictures are shown where the notebook itself holds them; of others the page shows the description.
 *
 * @param markdown - The source of a cell.
 * @param options - `attachments`, the pictures pasted into it; `language` of the page: what is written in another says so
 * @returns HTML blocks.
 * @example
 * proseHtml('**8.5%** of <b>') // => '<p><strong>8.5%</strong> of &lt;b&gt;</p>\n'
 */
export function proseHtml(markdown: string, { attachments = {}, language }: ProseOptions = {}): string {
  let spoken = language;
  const mark = (text: string, around: Language | undefined) => {
    const own = language === undefined ? undefined : languageOfText(text.replace(/`[^`]*`|\$[^$]+\$/g, ''));
    return { own: own ?? around, lang: own === undefined || own === around ? '' : ` lang="${own}"` };
  };
  const marked: Marked = new Marked(formulas, {
    gfm: true,
    // Without these two there is no HTML in Markdown: a bracket is a letter like others, and is escaped.
    tokenizer: { html: () => undefined, tag: () => undefined },
    renderer: {
      heading({ depth, text, tokens }: Tokens.Heading): string {
        const [first = '', second] = text.split(' / ');
        const isTwice = second !== undefined && mark(first, language).own !== mark(second, language).own;
        const inner = isTwice
          ? [first, second]
              .map((part) => `<span${mark(part, language).lang}>${marked.parseInline(part)}</span>`)
              .join(' / ')
          : this.parser.parseInline(tokens);
        return `<h${depth}${isTwice ? '' : mark(text, language).lang}>${inner}</h${depth}>\n`;
      },
      paragraph({ text, tokens }: Tokens.Paragraph) {
        const { own, lang } = mark(text, language);
        spoken = own;
        const inner = this.parser.parseInline(tokens);
        spoken = language;
        const kind = text.trimEnd().endsWith(':') ? ' class="lead"' : '';
        return `<p${lang}${kind}>${inner}</p>\n`;
      },
      em({ text, tokens }: Tokens.Em) {
        return `<em${mark(text, spoken).lang}>${this.parser.parseInline(tokens)}</em>`;
      },
      link({ href, tokens }: Tokens.Link) {
        const inner = this.parser.parseInline(tokens);
        return link.test(href.trim())
          ? `<a href="${escapedHtml(href.replaceAll('&amp;', '&'))}">${inner}</a>`
          : inner;
      },
      image: ({ href, text }: Tokens.Image) => pictureHtml(sourceOf(href, attachments), text),
    },
  });
  return marked.parse(markdown, { async: false });
}

function sourceOf(href: string, attachments: Attachments): string {
  const name = /^attachment:(.*)$/.exec(href)?.[1];
  const [bundle] = Object.entries((name === undefined ? undefined : attachments[name]) ?? {});
  return bundle === undefined ? href : `data:${bundle[0]};base64,${bundle[1].trim()}`;
}

function pictureHtml(source: string, description: string): string {
  const text = escapedHtml(description);
  return picture.test(source) ? `<img src="${escapedHtml(source)}" alt="${text}">` : `<em>${text}</em>`;
}
