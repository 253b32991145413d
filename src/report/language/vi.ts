import type { en } from './en.js';
import { figuresIn } from './figures.js';
import { answers } from './vi/answers.js';
import { briefing } from './vi/briefing.js';
import { course } from './vi/course.js';
import { data } from './vi/data.js';
import { explorer } from './vi/explorer.js';
import { findings } from './vi/findings.js';
import { futures } from './vi/futures.js';
import { gaps } from './vi/gaps.js';
import { grading } from './vi/grading.js';
import { help } from './vi/help.js';
import { imports } from './vi/imports.js';
import { lines } from './vi/lines.js';
import { maps } from './vi/maps.js';
import { midTerm } from './vi/midTerm.js';
import { names } from './vi/names.js';
import { needs } from './vi/needs.js';
import { notices } from './vi/notices.js';
import { numerals } from './vi/numerals.js';
import { odds } from './vi/odds.js';
import { pages } from './vi/pages.js';
import { phrases } from './vi/phrases.js';
import { problems } from './vi/problems.js';
import { quarters } from './vi/quarters.js';
import { realism } from './vi/realism.js';
import { reasons } from './vi/reasons.js';
import { rows } from './vi/rows.js';
import { slides } from './vi/slides.js';
import { tables } from './vi/tables.js';
import { triangle } from './vi/triangle.js';
import { workbook } from './vi/workbook.js';

/** All words of Vietnamese; a sentence that is missing beside its English twin does not compile. */
export const vi: typeof en = {
  ...figuresIn('vi', { names, phrases }),
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
