import { Option } from 'commander';
import type { Audience } from '../course/courseMetadata.js';
import type { Language } from '../plan/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import type { Adding } from './Adding.js';
import { print } from './print.js';
import { progressLine } from './progress.js';

interface BuildOptions {
  readonly lang: Language;
  readonly for: Audience;
  readonly out?: string;
  readonly from?: string;
  readonly run: boolean;
}

const audiences = ['student', 'teacher', 'reading'] as const satisfies readonly Audience[];

/** `course build`: writes the units in one language for one audience, as notebooks and pages. */
export function addCourse({ program, words, language }: Adding): void {
  program
    .command('course')
    .description(words.course.description)
    .command('build')
    .description(words.course.build)
    .addOption(language)
    .addOption(new Option('--for <audience>', words.course.for).choices(audiences).default('student'))
    .option('--out <folder>', words.course.out)
    .option('--from <folder>', words.course.from)
    .option('--no-run', words.course.noRun)
    .action(build);
}

async function build({
  lang,
  for: audience,
  out = `out/course-${audience}-${lang}`,
  from,
  run,
}: BuildOptions) {
  const { buildCourse } = await import('../course/buildCourse.js');
  const { notices } = sentences(lang);
  const line = progressLine();
  const units = await buildCourse({
    language: lang,
    audience,
    out,
    from,
    run,
    onUnit: (name, position, of) => line(notices.building(name, position, of), position === of),
  });
  print(notices.courseBuilt(units.length, out));
}
