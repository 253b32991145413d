import { Option } from 'commander';
import type { Audience } from '../course/courseMetadata.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import type { Adding } from './Adding.js';
import type { CollectCall, GradeCall } from './CourseCalls.js';
import { print } from './print.js';
import { progressLine } from './progress.js';

interface BuildOptions {
  readonly lang: Language;
  readonly for: Audience;
  readonly out?: string;
  readonly from?: string;
  readonly run: boolean;
  readonly overwrite?: boolean;
}

const audiences = ['student', 'teacher', 'reading'] as const satisfies readonly Audience[];

/** `course`: builds the units, collects what a class hands in, and grades it. */
export function addCourse({ program, words, language }: Adding): void {
  const course = program.command('course').description(words.course.description);
  course
    .command('build')
    .description(words.course.build)
    .addOption(language)
    .addOption(new Option('--for <audience>', words.course.for).choices(audiences).default('student'))
    .option('--out <folder>', words.course.out)
    .option('--from <folder>', words.course.from)
    .option('--no-run', words.course.noRun)
    .option('--overwrite', words.course.overwrite)
    .action(build);
  course
    .command('collect')
    .description(words.course.collect)
    .argument('<folder>', words.course.handedIn)
    .addOption(language)
    .requiredOption('--into <folder>', words.course.into)
    .action(async (folder: string, options: CollectCall) => {
      const { collect } = await import('./courseGrades.js');
      await collect(folder, options);
    });
  course
    .command('grade')
    .description(words.course.grade)
    .argument('<folder>', words.course.handedIn)
    .addOption(language)
    .option('--unit <number>', words.course.unit)
    .option('--out <folder>', words.course.gradesOut)
    .option('--from <folder>', words.course.from)
    .option('--time-limit <seconds>', words.course.timeLimit)
    .option('--memory <megabytes>', words.course.memory)
    .action(async (folder: string, options: GradeCall) => {
      const { grade } = await import('./courseGrades.js');
      await grade(folder, options);
    });
}

/** Writes the units in one language for one audience, as notebooks and pages. */
async function build({
  lang,
  for: audience,
  out = `out/course-${audience}-${lang}`,
  from,
  run,
  overwrite,
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
    overwrite,
    onUnit: (name, position, of) => line(notices.building(name, position, of), position === of),
  });
  print(notices.courseBuilt(units.length, out));
}
