import { Command, type CommanderError, Option } from 'commander';
import { packageInfo } from '../files/packageInfo.js';
import { type Language, languages } from '../plan/text/LocalText.js';
import { type Sentences, sentences } from '../report/language/Sentences.js';
import { addBacktest } from './backtest.js';
import { addBrief } from './brief.js';
import { addCheck } from './check.js';
import { addCourse } from './course.js';
import { addDiscover } from './discover.js';
import { addExplain } from './explain.js';
import { addFacts } from './facts.js';
import { addImport } from './import.js';
import { addInit } from './init.js';
import { addLab } from './lab.js';
import { listed } from './listed.js';
import { addNotebook } from './notebook.js';
import { addOdds } from './odds.js';
import { outlets, tell } from './print.js';
import { addProvinces } from './provinces.js';
import { addRealism } from './realism.js';
import { refuseBlank } from './refuseBlank.js';
import { addRun } from './run.js';
import { addSchema } from './schema.js';
import { addSensitivity } from './sensitivity.js';
import { addSolve } from './solve.js';

/**
 * The command line: its commands, options and help, in one language. What a command does is loaded when it is called.
 *
 * Exit codes: 0 done, 1 something in the input or the call is wrong, 2 a fault of this package.
 */
export function program(language: Language): Command {
  const words = sentences(language).help;
  const { titles } = words;
  const option = new Option('--lang <language>', words.lang).choices([...languages]).default(language);
  const command = new Command('grdp-pathways')
    .enablePositionalOptions()
    .description(words.program)
    .version(packageInfo().version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(`help ${titles.anyCommand}`, words.helpCommand)
    .addOption(option)
    .hook('preAction', (_, called) => refuseBlank(called))
    .configureHelp({
      styleTitle: (title) => headings(titles)[title] ?? title,
      styleOptionText: (text) => (text === '[options]' ? titles.anyOptions : text),
      styleSubcommandText: (text) => (text === '[command]' ? titles.anyCommand : text),
      optionDescription: (one) => described(one.description, one, words),
      argumentDescription: (one) => described(one.description, { argChoices: one.argChoices }, words),
    })
    .configureOutput({
      writeOut: (text) => outlets().stdout.write(text),
      writeErr: (text) => outlets().stderr.write(text),
      outputError: () => undefined,
    });
  const adding = { program: command, words, language: option };
  const adders = [
    addRun,
    addBrief,
    addCheck,
    addInit,
    addImport,
    addFacts,
    addSolve,
    addExplain,
    addBacktest,
    addRealism,
    addOdds,
    addSensitivity,
    addDiscover,
    addProvinces,
    addNotebook,
    addCourse,
    addLab,
    addSchema,
  ];
  for (const add of adders) add(adding);
  for (const one of [command, ...command.commands, ...command.commands.flatMap(({ commands }) => commands)]) {
    one
      .copyInheritedSettings(command)
      .exitOverride((error) => leave(error, words, titles.hint(callOf(one))))
      .helpOption('-h, --help', words.help);
  }
  return command;
}

/** The language a call asks for, the first of several, wherever the option stands; English where none is named. */
export function languageOf(call: readonly string[]): Language {
  const wanted = call.flatMap((word, position) =>
    word === '--lang'
      ? [call[position + 1]]
      : word.startsWith('--lang=')
        ? [word.slice('--lang='.length)]
        : [],
  );
  return (
    listed(wanted.at(-1) ?? '').flatMap((name) => languages.filter((language) => language === name))[0] ??
    'en'
  );
}

/** How a command is called: its name behind those of what it is part of. */
function callOf(command: Command): string {
  return [...(command.parent === null ? [] : [callOf(command.parent)]), command.name()].join(' ');
}

/** The headings of the library's help, in its own words and in ours. */
function headings({ usage, arguments: args, options, commands }: Sentences['help']['titles']) {
  return { 'Usage:': usage, 'Arguments:': args, 'Options:': options, 'Commands:': commands } as Readonly<
    Record<string, string>
  >;
}

function described(
  description: string,
  {
    argChoices,
    defaultValue,
  }: { readonly argChoices?: readonly string[] | undefined; readonly defaultValue?: unknown },
  { titles }: Sentences['help'],
): string {
  const extra = [
    ...(argChoices === undefined ? [] : [`${titles.choices}: ${argChoices.join(', ')}`]),
    ...(typeof defaultValue === 'string' ? [`${titles.default}: ${defaultValue}`] : []),
  ];
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`;
}

/** Says what is wrong with a call in the language of the help, with the names the library found wrong, and where to look. */
function leave(error: CommanderError, { wrongCall }: Sentences['help'], hint: string): never {
  // A call of no command has been answered by the help.
  if (error.exitCode !== 0 && error.code !== 'commander.help') {
    const said = wrongCall[error.code];
    const names = [...error.message.matchAll(/'([^']*)'/g)].map(([, name]) => name).join(', ');
    const [, choices] = /Allowed choices are ([^.]*)\./.exec(error.message) ?? [];
    const lines = said === undefined ? [error.message] : [`${said}: ${names}`];
    if (choices !== undefined) lines.push(`→ ${choices}`);
    const [, meant] = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message) ?? [];
    tell(`${[...lines, ...(meant === undefined ? [] : [`→ ${meant}`]), hint].join('\n')}\n`);
  }
  throw error;
}
