import { type BriefFormat, briefFormats } from '../documents/BriefFormat.js';
import { staysBeside } from '../documents/briefDocuments.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { type Language, languages } from '../plan/text/LocalText.js';
import { nameHint } from '../plan/text/nearestName.js';
import { sentences } from '../report/language/Sentences.js';
import type { Adding } from './Adding.js';
import { listed } from './listed.js';
import { openForAnswer } from './openForAnswer.js';
import { tell } from './print.js';
import { progressLine } from './progress.js';

interface BriefCall {
  readonly lang: string;
  readonly format: string;
  readonly scenario?: readonly string[];
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly summary?: boolean;
}

/**
 * `brief`: a run as documents to hand in, in the formats and languages asked for. What the command itself says, it says in
 * the language of the call: the first that is named.
 */
export function addBrief({ program, words, language }: Adding): void {
  program
    .command('brief')
    .description(words.brief.description)
    .argument('<plan-folder>', words.folder)
    .option('--format <formats>', words.brief.format, 'html,xlsx,docx')
    .option('--lang <languages>', words.brief.lang, 'vi,en')
    .option('--scenario <id...>', words.scenarios, listed)
    .option('--summary', words.brief.summary)
    .option('--out <folder>', words.brief.out)
    .option('--overwrite', words.run.overwrite)
    .action((argument: string, call: BriefCall) => brief(argument, call, language.defaultValue));
}

async function brief(argument: string, call: BriefCall, language: Language): Promise<void> {
  const [{ inOptionWords }, { briefFiles }, { readBriefSettings }, { writeFiles }] = await Promise.all([
    import('./inOptionWords.js'),
    import('../documents/briefFiles.js'),
    import('../files/readBriefSettings.js'),
    import('./writeFiles.js'),
  ]);
  const wanted = named(call.lang, languages, '--lang');
  const formats = named<BriefFormat>(call.format, briefFormats, '--format');
  const plan = await openForAnswer(argument, language);
  const { scenario } = call;
  const run = await inOptionWords(() => plan.simulate(scenario === undefined ? {} : { scenarios: scenario }));
  const { notices } = sentences(language);
  const line = progressLine();
  const files = await briefFiles(run, {
    ...(await readBriefSettings(plan.folder)),
    ...plan,
    formats,
    languages: wanted,
    summary: call.summary ?? false,
    onStart: (file) => line(notices.setting(file), false),
    onLeftOut: (left) => tell(`${notices.leftOut(left.join(', '))}\n`),
  });
  const folder = call.out ?? `out/${run.plan.id}-${call.summary === true ? 'summary' : 'brief'}`;
  line(notices.setting(folder), true);
  const keeps = staysBeside(files.keys());
  const kept = await writeFiles(folder, files, { overwrite: call.overwrite ?? false, keeps, language });
  tell(`${[notices.written.to(folder), ...files.keys()].join('\n  ')}\n${kept}`);
}

/** The words of a list, each one that is known. */
function named<Word extends string>(list: string, known: readonly Word[], option: string): Word[] {
  const words = listed(list);
  const unknown = words.filter((word) => !known.some((one) => one === word));
  if (unknown.length > 0) {
    const expected = say`some of ${known.join(', ')}`;
    throw new ScenarioError(
      unknown.map((value) => ({
        code: 'unknownName',
        path: [option],
        value,
        expected,
        hint: nameHint(value, known),
      })),
    );
  }
  return known.filter((word) => words.includes(word));
}
