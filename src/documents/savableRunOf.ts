import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { replaceFile } from '../files/output/replaceFile.js';
import type { PlanFolder } from '../files/PlanFolder.js';
import { knownOptions } from '../plan/knownOptions.js';
import { aFlag, aText, refuseOther } from '../plan/optionKinds.js';
import { parseWith } from '../plan/parseWith.js';
import { type Language, LocalText, languages } from '../plan/text/LocalText.js';
import { underPath } from '../projection/underPath.js';
import { problemsIn } from '../report/language/problemText.js';
import type { DoubtedRun } from '../uncertainty/DoubtedRun.js';
import type { BriefFormat } from './BriefFormat.js';
import type { SavableRun, SaveRunOptions } from './SavableRun.js';

const formats: readonly BriefFormat[] = ['html', 'docx', 'pdf', 'pptx', 'md', 'xlsx'];

type Question = {
  [Key in keyof DoubtedRun]: DoubtedRun[Key] extends (...asked: never[]) => unknown ? Key : never;
}[keyof DoubtedRun];

/** All that a run is asked; an error says why in the language of the run. */
const questions: Readonly<Record<Question, true>> = {
  feasibility: true,
  gap: true,
  explain: true,
  consistency: true,
  solve: true,
  latestChange: true,
  latestStart: true,
  stillNeeded: true,
  quartersNeeded: true,
  odds: true,
  sensitivity: true,
  neededFor: true,
  discover: true,
};

/** A run with the means to save it, whose errors are told in its language. */
export function savableRunOf(
  run: DoubtedRun,
  plan: Pick<PlanFolder, 'inputs' | 'scenariosText'> & { readonly folder: string },
): SavableRun {
  const save = async (file: string, options: SaveRunOptions = {}) => {
    knownOptions(options, { language: true, paragraph: aText, summary: aFlag });
    refuseOther('file', file, aText);
    const format = formatOf(file);
    const language = languageOf(options, run.language);
    const [{ briefFiles }, { readBriefSettings }] = await Promise.all([
      import('./briefFiles.js'),
      import('../files/readBriefSettings.js'),
    ]);
    const { settings, logo } = await readBriefSettings(plan.folder);
    const { paragraph, summary = false } = options;
    const own = paragraph === undefined ? {} : { paragraph: ownParagraph(paragraph) };
    const { inputs, scenariosText } = plan;
    const files = await briefFiles(run, {
      settings: { ...settings, ...own },
      logo,
      inputs,
      scenariosText,
      formats: [format],
      languages: [language],
      summary,
    });
    const [content = ''] = files.values();
    await replaceFile(file, content);
    return file;
  };
  const told =
    <Asked extends readonly unknown[], Given>(ask: (...asked: Asked) => Given) =>
    (...asked: Asked) =>
      problemsIn(run.language, () => ask(...asked));
  const spoken = (Object.keys(questions) as Question[]).map((name) => {
    const ask = run[name].bind(run) as (...asked: readonly unknown[]) => unknown;
    return [name, { value: told(ask), enumerable: false }] as const;
  });
  const means = { ...Object.fromEntries(spoken), save: { value: told(save), enumerable: false } };
  return Object.defineProperties(run, means) as SavableRun;
}

/** The paragraph in both languages, refused like one in brief.yaml where it holds what no document can show. */
function ownParagraph(paragraph: string): LocalText {
  return underPath(['paragraph'], () => parseWith(LocalText, { vi: paragraph, en: paragraph }, 'brief'));
}

function formatOf(file: string): BriefFormat {
  const format = formats.find((each) => file.toLowerCase().endsWith(`.${each}`));
  if (format !== undefined) return format;
  const expected = say`a name that ends in .docx, .pdf, .md, .pptx, .xlsx or .html`;
  throw new ScenarioError([{ code: 'badArgument', path: ['file'], value: file, expected }]);
}

function languageOf({ language }: SaveRunOptions, own: Language): Language {
  if (language === undefined || languages.includes(language)) return language ?? own;
  const expected = say`some of ${languages.join(', ')}`;
  throw new ScenarioError([{ code: 'badArgument', path: ['language'], value: language, expected }]);
}
