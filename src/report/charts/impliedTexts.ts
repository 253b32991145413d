import type { PlanRun } from '../../analysis/PlanRun.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import type { ImpliedFigure } from './impliedFigures.js';

type Phrase = (range: string, falls: boolean) => string;
type PartPhrase = (part: string, range: string, falls: boolean) => string;

/** The words of the chart of implied values for single figures. */
export type ImpliedTexts = ReturnType<typeof impliedTexts>;

/** How figures of a report of consistency are named and written in one language. */
export function impliedTexts(run: PlanRun, say: Sentences) {
  const labels = labelsOf(run, say);
  const said = say.rows.implied;
  const own = <Word>(glossary: Readonly<Record<string, Word>>, id: string) =>
    Object.hasOwn(glossary, id) ? glossary[id] : undefined;
  const partOf = ({ activity }: ImpliedFigure) =>
    run.plan.activities.some(({ id }) => id === activity) ? labels.activity(activity) : undefined;
  /** A number; per cent with its sign, as no column of the chart has one unit. */
  const figure = (value: number, { unit, decimals }: ImpliedFigure) => {
    const text = say.number(value, decimals);
    return unit === 'percent' ? say.withUnit(text, unit) : text;
  };
  const both = (line: ImpliedFigure, lower: number, upper: number) => {
    const text = say.span(say.number(lower, line.decimals), say.number(upper, line.decimals));
    return line.unit === 'percent' ? say.withUnit(text, line.unit) : text;
  };
  const ranges = (open: readonly [atLeast: (text: string) => string, atMost: (text: string) => string]) => {
    return (line: ImpliedFigure) => {
      const { lower, upper } = line;
      if (lower === undefined) return upper === undefined ? say.phrases.free : open[1](figure(upper, line));
      return upper === undefined ? open[0](figure(lower, line)) : both(line, lower, upper);
    };
  };
  const inSentence = ranges([say.phrases.atLeast, say.phrases.atMost]);
  const quantity = (line: ImpliedFigure) => labels.quantity(line);
  /** With year and unit, where no axis has them. */
  const amountName = (line: ImpliedFigure) => {
    const unit = line.unit === 'ratio' ? '' : say.unit(line.unit);
    return said.amount(quantity(line), line.year === undefined ? '' : String(line.year), unit);
  };
  /** Short beside an axis. */
  const shortName = (line: ImpliedFigure) => {
    const part = partOf(line);
    const short = own(part === undefined ? said.names : said.parts, line.quantity);
    const name = short ?? quantity(line);
    const dated = line.block === 'percent' && line.year !== undefined ? said.inYear(name, line.year) : name;
    return part === undefined || short === undefined ? dated : said.ofPart(dated, part);
  };
  return {
    name: (line: ImpliedFigure) => (line.block === 'amount' ? amountName(line) : shortName(line)),
    /** As a table has it. */
    range: ranges([(text) => `≥ ${text}`, (text) => `≤ ${text}`]),
    inSentence,
    actual: (line: ImpliedFigure) =>
      line.actual === undefined ? said.unknown : figure(line.actual.value, line),
    /** By which figures: the date of the vintage, or that they are the country's. */
    vintage: ({ actual }: ImpliedFigure) => {
      if (actual === undefined) return '';
      if (actual.borrowed) return said.country;
      const published = run.plan.vintages.find(({ id }) => id === actual.vintage)?.published;
      return say.date(published ?? actual.vintage);
    },
    /** What is assumed, as a part of a sentence. */
    phrase: (line: ImpliedFigure) => {
      const [range, part] = [inSentence(line), partOf(line)];
      const known = part === undefined ? own<Phrase>(said.phrases, line.quantity) : undefined;
      const ofPart = part === undefined ? undefined : own<PartPhrase>(said.partPhrases, line.quantity);
      const hasUnit = line.unit === 'percent' || line.unit === 'ratio';
      const amount = hasUnit ? range : say.withUnit(range, line.unit);
      const falls = (line.lower ?? line.upper ?? 0) < 0;
      return (
        known?.(range, falls) ?? ofPart?.(part ?? '', range, falls) ?? said.figure(quantity(line), amount)
      );
    },
  };
}
