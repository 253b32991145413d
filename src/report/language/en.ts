import { answers } from './en/answers.js';
import { briefing } from './en/briefing.js';
import { course } from './en/course.js';
import { data } from './en/data.js';
import { explorer } from './en/explorer.js';
import { findings } from './en/findings.js';
import { futures } from './en/futures.js';
import { gaps } from './en/gaps.js';
import { grading } from './en/grading.js';
import { help } from './en/help.js';
import { imports } from './en/imports.js';
import { lines } from './en/lines.js';
import { maps } from './en/maps.js';
import { midTerm } from './en/midTerm.js';
import { names } from './en/names.js';
import { needs } from './en/needs.js';
import { notices } from './en/notices.js';
import { numerals } from './en/numerals.js';
import { odds } from './en/odds.js';
import { pages } from './en/pages.js';
import { phrases } from './en/phrases.js';
import { problems } from './en/problems.js';
import { quarters } from './en/quarters.js';
import { realism } from './en/realism.js';
import { reasons } from './en/reasons.js';
import { rows } from './en/rows.js';
import { slides } from './en/slides.js';
import { tables } from './en/tables.js';
import { triangle } from './en/triangle.js';
import { workbook } from './en/workbook.js';
import { figuresIn } from './figures.js';

/** All words of English: notation of figures, glossary, turns of phrase, and the sentences of each part of the report. */
export const en = {
  ...figuresIn('en', { names, phrases }),
  answers,
  numerals,
  briefing,
  course,
  data,
  findings,
  explorer,
  futures,
  gaps,
  grading,
  help,
  imports,
  lines,
  maps,
  midTerm,
  names,
  needs,
  notices,
  odds,
  pages,
  phrases,
  problems,
  quarters,
  realism,
  reasons,
  rows,
  slides,
  tables,
  triangle,
  workbook,
};
