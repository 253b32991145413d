import type { Answer, PlanRun } from '../../analysis/PlanRun.js';
import type { DoubtedRun } from '../../uncertainty/DoubtedRun.js';
import type { TableOptions } from './cells.js';
import { discoveryPage } from './discoveryPage.js';
import { gapPage } from './gapPage.js';
import { neededForPage } from './neededForPage.js';
import { oddsPage } from './oddsPage.js';
import type { Page } from './Page.js';
import { quartersPage } from './quartersPage.js';
import { consistencyPage } from './runPages.js';
import { sensitivityPage } from './sensitivityPage.js';
import { solutionPage } from './solutionPages.js';
import { latestChangePage, latestStartPage } from './startPages.js';
import { stillNeededPage } from './stillNeededPage.js';

/** Whatever a question to a run may answer. */
export type AnyAnswer =
  | ReturnType<
      PlanRun['solve' | 'latestChange' | 'latestStart' | 'stillNeeded' | 'quartersNeeded' | 'explain']
    >
  | ReturnType<DoubtedRun['odds' | 'neededFor' | 'sensitivity' | 'discover']>
  | Awaited<ReturnType<PlanRun['consistency']>>;

/** Whether something is what a question to a run answered. */
export function isAnswer(subject: object): subject is AnyAnswer & Answer<string, object> {
  return 'question' in subject && 'run' in subject;
}

/** An answer on one page, in the language of its run unless another is asked for. */
export function answerPage(answer: AnyAnswer, options: TableOptions = {}): Page {
  const { run } = answer;
  switch (answer.question) {
    case 'solve':
      return solutionPage(run, answer.solutions, options);
    case 'latestChange':
      return latestChangePage(run, answer.found, options);
    case 'latestStart':
      return latestStartPage(run, answer.found, options);
    case 'stillNeeded':
      return stillNeededPage(run, answer.found, { ...options, observed: answer.observed });
    case 'quartersNeeded':
      return quartersPage(run, answer, options);
    case 'neededFor':
      return neededForPage(run, answer, options);
    case 'odds':
      return oddsPage(run, answer, options);
    case 'sensitivity':
      return sensitivityPage(run, answer, options);
    case 'discover':
      return discoveryPage(run, answer, options);
    case 'explain':
      return gapPage(run, answer, options);
    case 'consistency':
      return consistencyPage(run, answer, options);
  }
}
